import type { Adjustment } from '../model/adjustment.ts';
import type { Evidence, EvidenceGroup } from '../model/evidence.ts';
import type { Ticket } from '../model/ticket.ts';
import { isCommon, textOf } from '../signals/text.ts';
import { homeOf } from './leaning.ts';

/** The signal under which learnt evidence is shown. */
export const learntSignal = 'learnt';

const groups: Readonly<Record<Adjustment['kind'], EvidenceGroup>> = {
  word: 'words',
  label: 'type',
  type: 'type',
  list: 'structure',
  parent: 'structure',
};
const fields: Readonly<Record<Adjustment['kind'], string>> = {
  word: 'title',
  label: 'labels',
  type: 'type',
  list: 'list',
  parent: 'parent',
};

/** A trait by which tickets can be alike; `shown` is how the ticket writes it. */
export interface Trait {
  readonly kind: Adjustment['kind'];
  readonly value: string;
  readonly shown: string;
}

/** Every trait of a ticket that a correction could be about. */
export const traitsOf = (ticket: Ticket): Trait[] => {
  const traits: Trait[] = [];
  const add = (kind: Adjustment['kind'], value: string, shown: string): void => {
    traits.push({ kind, value, shown });
  };
  for (const word of new Set(textOf(ticket.title).words))
    if (!isCommon(word) && word.length > 2) add('word', word, word);
  for (const label of new Set(ticket.labels ?? [])) add('label', label.toLowerCase(), label);
  if (ticket.type !== null) add('type', ticket.type.toLowerCase(), ticket.type);
  if (ticket.list !== null) add('list', `${homeOf(ticket)}/${ticket.list}`, ticket.list);
  if (ticket.parent !== null)
    add('parent', `${homeOf(ticket)}/${ticket.parent.key}`, ticket.parent.title ?? ticket.parent.key);
  return traits;
};

/** The evidence that accepted adjustments give on a ticket. */
export const learntEvidence = (ticket: Ticket, adjustments: readonly Adjustment[]): Evidence[] => {
  if (adjustments.length === 0) return [];
  return traitsOf(ticket).flatMap(({ kind, value, shown }) =>
    adjustments
      .filter((each) => each.kind === kind && each.value === value)
      .map(({ direction, weight }) => ({
        signal: learntSignal,
        group: groups[kind],
        direction,
        weight,
        field: fields[kind],
        quote: shown.slice(0, 80),
      })),
  );
};
