import type { Ticket } from '../../model/ticket.ts';

/** Trello's own rule for a card that only separates others: at least three of the same sign and nothing else. */
const line = /^\s*(-{3,}|_{3,}|={3,}|\*{3,}|–{3,}|—{3,})\s*$/;

/** Whether a card's name makes it a separator, for cards whose role is not told. */
export const isSeparatorName = (name: string): boolean => line.test(name);

const roles: ReadonlyMap<string, Ticket['role']> = new Map([
  ['separator', 'separator'],
  ['mirror', 'mirror'],
  ['link', 'link'],
  ['board', 'board'],
]);

/** A card's role by what Trello says of it, or by its name where Trello says nothing; null for a card that is work. */
export const roleOf = (cardRole: string | null, isTemplate: boolean, name: string): Ticket['role'] => {
  if (isTemplate) return 'template';
  return roles.get(cardRole ?? '') ?? (isSeparatorName(name) ? 'separator' : null);
};
