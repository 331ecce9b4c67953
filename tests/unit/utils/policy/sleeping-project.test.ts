import { expect, it } from 'vitest';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { sleepingProject } from '../../../../utils/policy/sleeping-project.ts';
import { ago, epicWith, judgedAs, many, surveyWith } from '../../judged.ts';

const find = (rest: number, known: Partial<Ticket> = {}) => {
  const own = judgedAs('project', 'E-1', { title: 'Intranet', updated: ago(rest), ...known });
  return sleepingProject.find(surveyWith(epicWith(own, many('project', 4, { updated: ago(rest + 10) }))), []);
};

it('speaks after sixty days without a touch', () => {
  expect(find(83)).toMatchObject({ severity: 'warning', values: ['Intranet', { number: 83 }], count: 1, sample: 1 });
  expect(find(61)).not.toBeNull();
  expect(find(60)).toBeNull();
});

it('lets a project wait for an end ahead, and not for one that has passed', () => {
  expect(find(83, { due: '2026-09-01' })).toBeNull();
  expect(find(83, { due: '2026-05-01' })).not.toBeNull();
});

it('lets what is over rest', () => {
  expect(find(83, { statusCategory: 'done' })).toBeNull();
});
