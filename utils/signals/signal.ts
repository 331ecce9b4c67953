import type { Context } from '../model/context.ts';
import type { Direction, EvidenceGroup } from '../model/evidence.ts';
import type { Ticket } from '../model/ticket.ts';
import type { StructureKind } from './languages/language.ts';
import type { Text } from './text.ts';

/** A structure word as it stands. */
export interface Hit {
  readonly field: 'title' | 'description';
  readonly quote: string;
}

export type AbroadKind = StructureKind | 'period';

/** What a ticket in another language than English says by its structure words. */
export interface Abroad {
  readonly hits: ReadonlyMap<AbroadKind, Hit>;
  /** Headings of a charter, each once. */
  readonly headings: readonly string[];
  /** True when its small words give the other language away too, so that English words in it are none. */
  readonly surely: boolean;
}

/** What a signal reads from: one ticket, its texts cut into words, and what the stored portfolio says about it. */
export interface Facts {
  readonly ticket: Ticket;
  readonly context: Context;
  readonly title: Text;
  /** The description as words; empty when there is none. */
  readonly description: Text;
  readonly abroad: Abroad;
  /** The weight in log-odds of a word, or of a word and its next, in the word model, positive for operations; 0 when it is not in it. */
  readonly weigh: (word: string, next?: string) => number;
}

/**
 * One fact that a signal has found. `strength` multiplies the signal's weight: 1 for a plain hit, less for a weaker
 * place (the description counts half of the title). `field` is the ticket's field, `quote` what stands there.
 */
export interface Reading {
  readonly direction: Direction;
  readonly field: string;
  readonly quote: string;
  readonly strength: number;
}

/** What several signals can say at once: a defect, a request, work that streams into a container. */
export type Family = 'defect' | 'request' | 'stream';

/**
 * One signal of the lifecycle catalogue: reads one kind of fact and says for which side it speaks.
 *
 * `weight` is its stated strength in log-odds: 2 strong, 1 medium, 0.5 weak, the catalogue's scale; where labelled
 * tickets show the field, the fitted weight stands in for it. `source` names the catalogue's number and the publication
 * behind it. An empty list means that the ticket does not show the fact, which is no evidence for the other side.
 */
export interface Signal {
  readonly id: string;
  readonly group: EvidenceGroup;
  readonly direction: Direction | 'both';
  readonly weight: number;
  readonly source: string;
  /** Signals of one family read the same fact in several places; each further one counts half of the one before. */
  readonly family?: Family;
  readonly read: (facts: Facts) => readonly Reading[];
}

/** No reading: the ticket does not show the fact. */
export const nothing: readonly Reading[] = [];
