import { generateBoard } from './generate-board.ts';
import { hostileTitles } from './hostile.ts';
import { type Truth, timesOf } from './plan.ts';
import { randomFrom } from './random.ts';
import { boardOf } from './trello-board.ts';
import type { TrelloBoard } from './trello-model.ts';
import { type CardPlan, cardPlans, lists } from './trello-plan.ts';

/** The Trello half of the portfolio: one team's board of about 75 cards. */
export const trelloPortfolio = (seed: number, now: number): { board: TrelloBoard; truth: Map<string, Truth> } => {
  const times = timesOf(now, randomFrom(seed + 104_729));
  return boardOf('Marketing and office', 'MkOff1ce', lists, cardPlans(times), times);
};

/** A board of `count` cards in eight lists, every name different. */
export const generateTrelloBoard = (
  seed: number,
  now: number,
  count: number,
): { board: TrelloBoard; truth: Map<string, Truth> } => {
  const times = timesOf(now, randomFrom(seed + 15_485_863));
  const names = ['Inbox', 'Backlog', 'Next', 'Doing', 'Review', 'Waiting', 'Ready', 'Done'];
  const plans = generateBoard(times, count).map(
    ({ title, truth, created, resolved, labels }, index): CardPlan => ({
      name: title,
      list: names[index % names.length] ?? 'Inbox',
      truth,
      created,
      ...(resolved === null ? {} : { done: resolved }),
      ...(labels === undefined ? {} : { labels }),
    }),
  );
  return boardOf('Everything at once', 'B1gBoard', names, plans, times);
};

/** A board whose names and labels are written to break things. */
export const hostileTrelloBoard = (seed: number, now: number): { board: TrelloBoard; truth: Map<string, Truth> } => {
  const times = timesOf(now, randomFrom(seed + 32_452_843));
  const plans = hostileTitles.map(
    (name, index): CardPlan => ({
      name,
      list: index % 2 === 0 ? '<b>List</b>' : '__proto__',
      truth: 'unclear',
      created: times.ago(30 - index),
      labels: ['__proto__', '<b>bold</b>'],
    }),
  );
  return boardOf('Hostile <b>text</b>', 'Ev1lText', ['<b>List</b>', '__proto__'], plans, times);
};
