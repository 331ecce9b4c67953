import type { Context } from '../model/context.ts';
import { type EvidenceGroup, signedWeight } from '../model/evidence.ts';
import type { Settings, WordWeight } from '../model/settings.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Facts, Family } from '../signals/signal.ts';
import { learntSignal } from './adjustment.ts';
import { type Clarity, clarityOf, ofPlace, standing } from './clarity.ts';
import type { EngineModel } from './engine-model.ts';
import { factsOf, hasTold, readAll } from './gather.ts';
import type { Pool } from './pools.ts';

/** One piece of evidence as a sheet keeps it: positive towards operations. */
interface Entry {
  readonly signal: string;
  readonly group: EvidenceGroup;
  readonly family: Family | undefined;
  readonly signed: number;
}

/**
 * All evidence on one ticket in short, so that it can be weighed anew under other settings without reading the ticket
 * again. It holds for the words it was read with.
 */
export interface Sheet {
  readonly entries: readonly Entry[];
  readonly clarity: Clarity;
}

/** The sheet of a ticket whose facts have been gathered. */
export const sheetFrom = (facts: Facts, words: readonly WordWeight[], model: EngineModel): Sheet => {
  const all = readAll(facts, model);
  return {
    entries: all.map(({ signal, group, family, ...evidence }) => ({
      signal,
      group,
      family,
      signed: signedWeight({ signal, group, ...evidence }),
    })),
    clarity: clarityOf(facts, hasTold(all, facts, words)),
  };
};

/** The sheet of a ticket in its context. */
export const sheetOf = (ticket: Ticket, context: Context, words: readonly WordWeight[], model: EngineModel): Sheet =>
  sheetFrom(factsOf(ticket, context, model, words), words, model);

const byWeight = (a: { signed: number; signal: string }, b: { signed: number; signal: string }): number =>
  Math.abs(b.signed) - Math.abs(a.signed) || (a.signal < b.signal ? -1 : 1);

/** What `explain` would give as log-odds of operations, but for the order in which it adds. */
export const logOddsOf = (
  { entries, clarity }: Sheet,
  { signals }: Pick<Settings, 'signals'>,
  model: EngineModel,
): number => {
  const sums: Record<Pool, number> = { ...nothing };
  let families: Map<string, Entry[]> | null = null;
  for (const entry of entries) {
    const tuning = signals[entry.signal];
    if (tuning?.on === false) continue;
    const tuned = tuning === undefined ? entry.signed : entry.signed * tuning.weight;
    const signed = ofPlace.has(entry.signal) ? tuned * clarity.name : tuned;
    if (entry.signal === learntSignal) sums.learnt += signed;
    else if (entry.family === undefined) sums[entry.group] += signed;
    else if (signed !== 0) {
      families ??= new Map();
      const key = `${entry.family}${signed > 0}`;
      const found = tuning === undefined ? entry : { ...entry, signed };
      const members = families.get(key);
      if (members === undefined) families.set(key, [found]);
      else members.push(found);
    }
  }
  if (families !== null)
    for (const members of families.values()) {
      if (members.length > 1) members.sort(byWeight);
      for (const [at, { family, group, signed }] of members.entries()) sums[family ?? group] += signed / 2 ** at;
    }
  let logOdds = model.prior * model.scale * clarity.card * clarity.name;
  for (const pool of pools)
    logOdds += Math.max(-model.caps[pool], Math.min(model.caps[pool], sums[pool])) * standing(pool, clarity);
  return logOdds;
};

const pools: readonly Pool[] = [
  'time',
  'words',
  'type',
  'structure',
  'series',
  'defect',
  'request',
  'stream',
  'learnt',
];
const nothing: Readonly<Record<Pool, number>> = {
  ...{ time: 0, words: 0, type: 0, structure: 0, series: 0 },
  ...{ defect: 0, request: 0, stream: 0, learnt: 0 },
};
