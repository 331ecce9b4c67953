import type { Handover, HandoverStage } from '../model/hand-over.ts';
import { daysBetween } from './days.ts';
import { deliveredOn, fedSince } from './delivery.ts';
import { type Endeavour, endeavourIn, endedOn, isOver, membersOf } from './endeavour.ts';
import { isNearEnd } from './near-end.ts';
import type { Contained } from './policy-input.ts';
import { ids, type PolicyTicket } from './policy-ticket.ts';
import { signsOf } from './signs.ts';
import type { Survey } from './survey.ts';

/** Days after closing for which a project stays in sight, so that its lessons can be kept; a default of ours. */
const inSight = 180;

/** A project with its delivery: the day, null before it, and what has come since. */
interface Delivered {
  one: Endeavour;
  day: string | null;
  fed: readonly PolicyTicket[];
}

const deliveryOf = (one: Endeavour, contained: Contained | null, { byId, today }: Survey): Delivered => {
  if (!isOver(one) && one.container?.slipped !== true) return { one, day: null, fed: [] };
  if (contained === null) return { one, day: endedOn(one), fed: [] };
  const day = deliveredOn(contained, byId, today);
  return { one, day: day?.slice(0, 10) ?? null, fed: fedSince(contained, day) };
};

const stageOf = ({ one, day }: Delivered, { policies, today }: Survey): HandoverStage | null => {
  if (one.container?.slipped) return 'slipped';
  if (day === null) return isNearEnd(one, policies.handover, today) ? 'ending' : null;
  const age = daysBetween(day, today);
  if (age <= policies.hypercareDays) return 'warranty';
  return age <= inSight ? 'closed' : null;
};

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const handoverOf = (delivered: Delivered, stage: HandoverStage, { policies, byId }: Survey): Handover => {
  const { one, day, fed } = delivered;
  const members = membersOf(one);
  const linked = (one.own?.facts.links ?? []).flatMap((id) => byId.get(id) ?? []);
  return {
    id: one.id,
    key: one.own?.key ?? one.id.slice(one.id.lastIndexOf('/') + 1),
    title: one.title,
    url: one.own?.url ?? '',
    site: one.id.slice(0, one.id.indexOf('/')),
    stage,
    done: one.done,
    total: one.total,
    due: one.own?.due?.slice(0, 10) ?? null,
    delivered: day,
    warrantyUntil: day === null ? null : dayAfter(day, policies.hypercareDays),
    parts: policies.handover.parts.map((part) => ({
      part,
      ticket: members.find(({ facts }) => facts.handover.includes(part))?.id ?? null,
    })),
    handingOver: ids(members.filter(({ facts }) => facts.handsOver)),
    signs: signsOf(one, fed),
    open: ids(fed.filter(({ done }) => !done)),
    hasLessons: [...members, ...linked].some(({ facts }) => facts.closes),
  };
};

const order: readonly HandoverStage[] = ['slipped', 'ending', 'warranty', 'closed'];

/**
 * Every project of a scope that is to be handed over, is under warranty, has slipped into operations or was closed lately; the
 * urgent ones first, then the furthest.
 */
export const handoversOf = (survey: Survey): Handover[] => {
  const containers = new Map(survey.containers.map((contained) => [contained.id, contained]));
  const slipped = survey.containers
    .filter(({ container }) => container.slipped)
    .map((contained) => endeavourIn(contained, survey.byId.get(contained.id) ?? null));
  return [...slipped, ...survey.endeavours]
    .flatMap((one) => {
      const delivered = deliveryOf(one, containers.get(one.id) ?? null, survey);
      const stage = stageOf(delivered, survey);
      return stage === null ? [] : [handoverOf(delivered, stage, survey)];
    })
    .sort((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage) || b.done / b.total - a.done / a.total);
};
