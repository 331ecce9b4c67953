import * as z from 'zod/mini';
import { Splits } from './figures.ts';
import { Board, Snapshot } from './portfolio.ts';
import { Practice } from './practice.ts';
import type { Measure } from './question.ts';
import { Ticket } from './ticket.ts';
import { type Category, CorrectedCategory, Verdict } from './verdict.ts';

/** A correction by hand, and when it was made, as an instant. */
export const DatedCorrection = z.object({ to: CorrectedCategory, at: z.string() });

/**
 * A ticket as it leaves the browser: whole, with its verdict, the correction by hand, the boards it is on, and its time in progress
 * in seconds up to the export (null when its history does not tell). `open` is false once it is over.
 */
export const ExportEntry = z.object({
  ticket: Ticket,
  verdict: Verdict,
  correction: z.nullable(DatedCorrection),
  boards: z.array(z.string()),
  open: z.boolean(),
  progressSeconds: z.nullable(z.number()),
});
export type ExportEntry = z.infer<typeof ExportEntry>;

/** The words of an export that people read, in their language; a model knows none. Amounts are in tickets, points or hours. */
export interface SummaryWords {
  title(name: string): string;
  /** What holds for all of it: the day it was made, and that it is an estimate. */
  about(day: string): string;
  /** The heads of the split's table: measure, project, operations, unclear, sample. */
  splitHeads: readonly string[];
  measure(measure: Measure): string;
  /** A part of the whole with its share; null where the whole is nothing. */
  part(amount: number, share: number | null): string;
  sample(known: number, all: number): string;
  list(category: Category, all: number, open: number): string;
  /** The heads of a list of tickets: ticket, title, type, probability of operations. */
  ticketHeads: readonly string[];
  probability(probability: number): string;
  more(count: number): string;
}

/** All that an export of a scope holds. `made` is an instant, `name` the scope's name for the reader. */
export interface ExportContent {
  /** Gives the words for the reader; only a format that people read asks for them. */
  words(): SummaryWords;
  made: string;
  name: string;
  splits: Splits;
  entries: readonly ExportEntry[];
  boards: readonly Board[];
  snapshots: readonly Snapshot[];
  practices: readonly Practice[];
}

/** What of an export goes beside its tickets. */
export const ExportHead = z.object({
  splits: Splits,
  boards: z.array(Board),
  snapshots: z.array(Snapshot),
  practices: z.array(Practice),
});
export type ExportHead = z.infer<typeof ExportHead>;

/**
 * An export as a file of JSON, version 1; the published form is `docs/export.schema.json`. `made` is an instant; `practices`, the
 * lessons that are proposed to operations, are left out in files of the first days.
 */
export const ExportFile = z.object({
  format: z.literal('lifecycle-lens'),
  version: z.literal(1),
  made: z.string(),
  name: z.string(),
  splits: Splits,
  boards: z.array(Board),
  snapshots: z.array(Snapshot),
  practices: z.optional(z.array(Practice)),
  tickets: z.array(ExportEntry),
});
export type ExportFile = z.infer<typeof ExportFile>;
