import type { EvidenceGroup } from '../model/evidence.ts';
import { signals } from '../signals/registry.ts';
import type { Family } from '../signals/signal.ts';
import { learntSignal } from './adjustment.ts';

/**
 * What is capped together: the evidence of one family, whatever its groups, or else of one group. If a family were capped
 * by its groups, another sign of it in a full group would only take from those elsewhere, and more evidence for a side
 * would count against it. What corrections have taught is a pool of its own, since no doubt of a card touches it.
 */
export type Pool = EvidenceGroup | Family | typeof learntSignal;

const families: ReadonlyMap<string, Family> = new Map(
  signals.flatMap(({ id, family }) => (family === undefined ? [] : [[id, family] as const])),
);

/** The pool of what a signal says. */
export const poolOf = ({ signal, group }: { readonly signal: string; readonly group: EvidenceGroup }): Pool =>
  signal === learntSignal ? learntSignal : (families.get(signal) ?? group);
