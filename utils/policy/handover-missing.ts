import { daysBetween } from './days.ts';
import { type Endeavour, endeavoursOf, idsOf, isOver } from './endeavour.ts';
import type { Hint } from './hint.ts';

/** Share done from which a project counts as near its end, days before its due date likewise; defaults of ours. */
const nearlyDone = 0.9;
const daysBefore = 14;
/** Fewest parts of which a share done says anything. */
const fewestParts = 5;

/** Words for handing a result over to those who will run it, in the languages that boards were seen in. */
const handOver =
  /hand(ing)?[\s-]?over|handoff|hypercare|early[\s-]life support|warranty|knowledge transfer|operational acceptance|go-live support|transition to|übergabe|überleitung|einweisung|passation|transfert|traspaso|entrega a operaciones|passagem|consegna|overdracht|przekazanie|引き継ぎ|引継ぎ/iu;

const isNearEnd = ({ own, done, total }: Endeavour, today: string): boolean => {
  if (total < fewestParts || done === 0) return false;
  if (done / total >= nearlyDone) return true;
  const due = own?.ticket.due ?? null;
  if (due === null) return false;
  const left = daysBetween(today, due);
  return left >= 0 && left <= daysBefore;
};

const isHandedOver = ({ own, tickets, parts }: Endeavour): boolean =>
  [
    ...parts,
    own?.ticket.description ?? '',
    ...tickets.flatMap(({ ticket }) => (ticket.children ?? []).map((c) => c.title)),
  ].some((text) => handOver.test(text));

/** A project close to its end with nothing that hands its result over to those who will run it. */
export const handoverMissing: Hint = {
  id: 'handover_missing',
  find(input) {
    const ending = endeavoursOf(input).filter((one) => !isOver(one) && isNearEnd(one, input.today));
    const bare = ending.filter((one) => !isHandedOver(one)).sort((a, b) => b.done / b.total - a.done / a.total);
    const [first] = bare;
    if (!first) return null;
    return {
      hint: this.id,
      severity: 'alert',
      message: 'hint_handover_missing',
      values: [first.title, { number: first.done }, { number: first.total }],
      count: bare.length,
      tickets: bare.flatMap(idsOf),
      sample: ending.length,
    };
  },
};
