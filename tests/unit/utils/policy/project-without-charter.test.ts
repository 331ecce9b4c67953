import { expect, it } from 'vitest';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { projectWithoutCharter } from '../../../../utils/policy/project-without-charter.ts';
import { judgedAs, surveyWith } from '../../judged.ts';

const find = (parts: number, known: Partial<Ticket> = {}) => {
  const children = Array.from({ length: parts }, (_, at) => ({ title: `Part ${at}`, done: false }));
  return projectWithoutCharter.find(
    surveyWith({ judged: [judgedAs('project', 'P-1', { title: 'New portal', children, ...known })] }),
    [],
  );
};

it('speaks of a project of ten parts without a charter', () => {
  expect(find(10)).toMatchObject({ severity: 'info', values: ['New portal', { number: 10 }], count: 1, sample: 1 });
  expect(find(9)).toBeNull();
});

it('is content with two headings, not with one', () => {
  expect(find(12, { description: '## Goal\nSell more\n\n## Scope\nThe shop' })).toBeNull();
  expect(find(12, { description: 'Goal: sell more' })).not.toBeNull();
});

it('keeps silent where the description was not read, and once the project is over', () => {
  expect(find(12, { evidence: 'page' })).toBeNull();
  expect(find(12, { statusCategory: 'done' })).toBeNull();
});
