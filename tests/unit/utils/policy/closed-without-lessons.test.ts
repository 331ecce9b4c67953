import { expect, it } from 'vitest';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { closedWithoutLessons } from '../../../../utils/policy/closed-without-lessons.ts';
import { ago, judgedAs, surveyWith } from '../../judged.ts';

const find = (closed: number, known: Partial<Ticket> = {}, last = 'Switch off the old one') => {
  const children = [...Array.from({ length: 4 }, (_, at) => `Part ${at}`), last].map((title) => ({
    title,
    done: true,
  }));
  const own = judgedAs('project', 'P-1', {
    title: 'Billing move',
    children,
    resolved: ago(closed),
    statusCategory: 'done',
    ...known,
  });
  const review = judgedAs('project', 'R-1', { title: 'Post-implementation review' });
  return closedWithoutLessons.find(surveyWith({ judged: [own, review] }), []);
};

it('speaks two weeks after a project was closed', () => {
  expect(find(14)).toMatchObject({ severity: 'info', values: ['Billing move', { day: '2026-06-16' }], count: 1 });
  expect(find(13)).toBeNull();
});

it('keeps silent where a part or a linked ticket says what was learnt', () => {
  expect(find(20, {}, 'Lessons learned')).toBeNull();
  expect(find(20, { links: [{ relation: 'relates to', key: 'R-1' }] })).toBeNull();
});

it('lets old ones rest, and says nothing of what is open', () => {
  expect(find(180)).not.toBeNull();
  expect(find(181)).toBeNull();
  expect(find(20, { resolved: null, statusCategory: 'new' })).toBeNull();
});
