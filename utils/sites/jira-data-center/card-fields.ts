import type { Ticket } from '../../model/ticket.ts';
import { isIssueKey } from '../jira/issue-key.ts';
import { allIn, attributeOf, firstIn, textOf } from '../read-dom.ts';
import { board as on } from './selectors.ts';
import { dayOfText } from './shown-date.ts';

/** Older versions write the field's name before its value: "Issue Type: Bug". */
const afterColon = (text: string | null): string | null => text?.replace(/^[^:]*:\s*/, '') || null;

const numberIn = (text: string | null): number | null =>
  text !== null && /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;

/** The up to three fields that an administrator puts on cards, by their name as the page shows it. */
const extraFields = (card: Element): Map<string, string> =>
  new Map(
    allIn(card, on.extra).flatMap((field) => {
      const name = /^([^:]+):/.exec(attributeOf(field, 'data-tooltip') ?? '')?.[1];
      const value = textOf(firstIn(field, on.extraContent) ?? field);
      return name === undefined || value === null ? [] : [[name.toLowerCase(), value] as const];
    }),
  );

/** What cards of the board and rows of the backlog show alike. */
export const cardFields = (card: Element): Partial<Ticket> => {
  const epic = firstIn(card, on.epic);
  const epicKey = attributeOf(epic, 'data-epickey');
  const extra = extraFields(card);
  const labels = extra.get('labels');
  return {
    type: afterColon(attributeOf(firstIn(card, on.type), 'title')),
    statusCategory: card.classList.contains('ghx-done') ? 'done' : null,
    priority: afterColon(attributeOf(firstIn(card, on.priority), 'title')),
    parent:
      epicKey !== null && isIssueKey(epicKey)
        ? { key: epicKey, title: attributeOf(epic, 'title') ?? textOf(epic), type: null, level: 1 }
        : null,
    labels: labels === undefined ? null : labels.split(/[,\s]+/),
    due: dayOfText(extra.get('due date') ?? null),
    points: numberIn(textOf(firstIn(card, on.points))),
  };
};
