import { expect, it } from 'vitest';
import { factOf } from '../../../../utils/model/fact.ts';
import { pageOf } from '../../../../utils/model/ledger.ts';
import { byTurns } from '../../../../utils/model/steps.ts';
import { heldInSteps } from '../../../../utils/portfolio/scopes.ts';
import { madeTickets } from '../../../bench/portfolio-material.ts';

const made = madeTickets(120, 5, new Date('2026-06-30T12:00:00Z'));
const pages = [0, 1, 2].map((page) =>
  pageOf(
    page,
    made.slice(page * 40, (page + 1) * 40).map(({ ticket, ...standing }) => factOf(ticket, standing)),
  ),
);

it('counts what each board, project and site holds, the largest first, with a turn for others after each page', async () => {
  let turns = 0;
  const held = await byTurns(heldInSteps(pages), async () => {
    turns += 1;
  });
  expect(turns).toBe(pages.length);
  const work = made.filter(({ category }) => category !== 'not-work');
  for (const [board, tickets] of held.boards)
    expect(tickets).toBe(work.filter(({ boards }) => boards.includes(board)).length);
  expect([...held.sites.values()].reduce((all, tickets) => all + tickets, 0)).toBe(work.length);
  expect([...held.projects.values()]).toEqual([...held.projects.values()].sort((a, b) => b - a));
});
