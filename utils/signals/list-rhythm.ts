import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

const pattern =
  /\b(?:daily|weekly|monthly|quarterly|annual|yearly|recurring|routine|every|support|incidents?|requests?|maintenance|ops|operations|on-?call|triage|rota|standing|ongoing|bugs?|tickets?)\b/i;

/** Its list is named after a rhythm or after running work. */
export const listRhythm: Signal = {
  id: 'list_rhythm',
  group: 'type',
  direction: 'operations',
  weight: 1,
  source: 'S58, S15',
  read: ({ ticket: { list } }) => (list !== null && pattern.test(list) ? reading('operations', 'list', list) : nothing),
};
