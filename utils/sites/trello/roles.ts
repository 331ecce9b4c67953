import type { Ticket } from '../../model/ticket.ts';

/** Trello's own rule for a card that only separates others: at least three of the same sign and nothing else. */
const line = /^\s*(-{3,}|_{3,}|={3,}|\*{3,}|–{3,}|—{3,})\s*$/;
const signs = '-_=*–—';

/** Whether a card's name makes it a separator, for cards whose role is not told. Most names are told apart by their first sign, without the pattern. */
export const isSeparatorName = (name: string): boolean => {
  const first = name.trimStart().charAt(0);
  return first !== '' && signs.includes(first) && line.test(name);
};

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
