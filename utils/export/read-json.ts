import * as z from 'zod/mini';
import { ExportEntry, ExportFile } from '../model/export.ts';
import type { Board, Snapshot } from '../model/portfolio.ts';
import type { Practice } from '../model/practice.ts';
import type { Steps } from '../model/steps.ts';
import { longestDescription, longestTitle, ticketId } from '../model/ticket.ts';
import { splitJson } from './split-json.ts';

/** What is not as it should be, and where: a path such as 'tickets[3].ticket.title', '' for the file as a whole. */
export type Fault = 'not-json' | 'not-an-export' | 'newer' | 'unreadable';
export interface Refusal {
  ok: false;
  fault: Fault;
  at: string;
}

/** An export that was read: `entries` are still JSON, so that a screen can read a large file bit by bit. */
export interface OpenedExport {
  ok: true;
  boards: Board[];
  snapshots: Snapshot[];
  practices: Practice[];
  entries: readonly string[];
}

const Head = z.object({ format: z.literal('lifecycle-lens'), version: z.number(), tickets: z.array(z.unknown()) });
const Rest = z.pick(ExportFile, { version: true, boards: true, snapshots: true, practices: true });

const place = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`),
    '',
  );

const refused = (fault: Fault, path: readonly PropertyKey[] = []): Refusal => ({ ok: false, fault, at: place(path) });

const parsed = (text: string): { value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

/** Reads what is around the tickets of a file, in steps. Pure; never throws, whatever the text is. */
export function* openExport(text: string): Steps<OpenedExport | Refusal> {
  const split = yield* splitJson(text, 'tickets');
  const around = parsed(split?.rest ?? text);
  if (around === null) return refused('not-json');
  const { value } = around;
  const head = z.safeParse(Head, value);
  if (!head.success) return refused('not-an-export', head.error.issues[0]?.path);
  if (head.data.version > 1) return refused('newer', ['version']);
  const rest = z.safeParse(Rest, value);
  if (!rest.success) return refused('unreadable', rest.error.issues[0]?.path);
  const { boards, snapshots, practices = [] } = rest.data;
  const entries = split?.elements ?? head.data.tickets.map((ticket) => JSON.stringify(ticket));
  return { ok: true, boards, snapshots, practices, entries };
}

/** The field of a ticket that no site and no export of ours would have; null when all is well. */
const strange = ({ ticket }: ExportEntry): PropertyKey[] | null => {
  if (ticket.id !== ticketId(ticket.site, ticket.host, ticket.key)) return ['ticket', 'id'];
  if (ticket.url !== '' && !/^https?:\/\//i.test(ticket.url)) return ['ticket', 'url'];
  if (ticket.title.length > longestTitle) return ['ticket', 'title'];
  return (ticket.description?.length ?? 0) > longestDescription ? ['ticket', 'description'] : null;
};

/** Reads some of the tickets of an opened export; `first` is the place of the first of them in the file. */
export const readEntries = (
  texts: readonly string[],
  first: number,
): { ok: true; entries: ExportEntry[] } | Refusal => {
  const entries: ExportEntry[] = [];
  for (const [at, text] of texts.entries()) {
    const json = parsed(text);
    if (json === null) return refused('not-json', ['tickets', first + at]);
    const entry = z.safeParse(ExportEntry, json.value);
    if (!entry.success) return refused('unreadable', ['tickets', first + at, ...(entry.error.issues[0]?.path ?? [])]);
    const field = strange(entry.data);
    if (field !== null) return refused('unreadable', ['tickets', first + at, ...field]);
    entries.push(entry.data);
  }
  return { ok: true, entries };
};
