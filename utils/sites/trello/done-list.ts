import type { HistoryEntry } from '../../model/ticket.ts';

/**
 * Names that boards give to the list of what is finished, whatever sign goes before them. Exports show 'Done', '✔ DONE',
 * 'Complete', 'Delivered', 'Deployed' and 'Done: 09-13, March'; the other languages say the same. 'Done by Friday' is a plan.
 */
const names = [
  ...['done', 'complete', 'completed', 'finished', 'delivered', 'deployed', 'shipped', 'closed'],
  ...['erledigt', 'fertig', 'abgeschlossen', 'hecho', 'terminado', 'completado', 'finalizado'],
  ...['terminé', 'fait', 'fini', 'livré', 'feito', 'concluído', 'entregue', '完了'],
];

/** In small letters: a browser takes three times as long to make the pattern ready where it has to look for both. */
const finished = new RegExp(
  `^[^\\p{L}]*(?:${names.join('|')})(?!\\p{L})(?!\\s+(?:by|when|before|until|bis)(?!\\p{L}))`,
  'u',
);

const saysSo = (name: string): boolean => {
  const small = name.toLowerCase();
  return names.some((each) => small.includes(each)) && finished.test(small);
};
/** What was asked last: the cards of a list ask one after the other. */
let latest = { name: '', isDone: false };

/** Whether a list's name says that its cards are finished. Where it holds none of the names the pattern need not even be made ready. */
export const isDoneList = (name: string | null): boolean => {
  if (name === null) return false;
  if (name !== latest.name) latest = { name, isDone: saysSo(name) };
  return latest.isDone;
};

/** When a card came to such a list from another one, the last time it did; null when its history does not tell. */
export const endInList = (history: readonly HistoryEntry[] | null): string | null =>
  history?.findLast(({ field, from, to }) => field === 'list' && isDoneList(to) && !isDoneList(from))?.at ?? null;
