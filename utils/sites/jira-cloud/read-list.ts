import * as z from 'zod/mini';
import type { Board } from '../../model/portfolio.ts';
import { type Answer, type Failure, isGone } from '../answer.ts';
import type { SiteConfiguration } from '../jira/configuration.ts';
import { askedFields } from '../jira/custom-fields.ts';
import type { IssueSource } from '../jira/issue-ticket.ts';
import { listingOf } from '../jira/listing.ts';
import { queueJql } from '../jira/queue-jql.ts';
import type { Timetable } from '../jira/timetable.ts';
import type { SiteClient } from '../site-client.ts';
import type { SiteMemory } from '../site-memory.ts';
import type { ListResult, ReaderPorts } from '../site-reader.ts';
import { type Found, foundIn } from './ask-issues.ts';
import { briefly, fillBriefPage } from './brief-page.ts';
import type { Completing } from './completing.ts';
import { askCount, askPage, type ListPage, pageSize, type Wanted, type Way } from './pages-of-list.ts';

/** A list is read up to here; what is beyond would say nothing new about a portfolio. */
const mostTickets = 20_000;

/** So many pages have their histories asked for together: each request costs the page that makes it more than what it brings. */
const together = 3;

/** With so many tickets known from the page it may be worth to ask of a list only what has changed. */
const fewKnown = 50;

const WaySchema = z.union([
  z.object({ way: z.enum(['software', 'agile']), number: z.string(), backlog: z.boolean() }),
  z.object({ way: z.literal('jql'), jql: z.string() }),
]);
const Cursor = z.object({
  way: WaySchema,
  token: z.nullable(z.string()),
  read: z.number(),
  total: z.nullable(z.number()),
  brief: z.optional(z.boolean()),
});
/** `brief`: only `updated` is asked of each issue, and the rest of those that are not known so. */
type Cursor = { way: Way; token: string | null; read: number; total: number | null; brief?: boolean | undefined };

/** Where an earlier reading stopped; null when the text is none of ours. */
const cursorOf = (text: string): Cursor | null => {
  try {
    const parsed = Cursor.safeParse(JSON.parse(text));
    if (!parsed.success) return null;
    const { way, ...rest } = parsed.data;
    return way.way === 'jql' ? { ...rest, way } : { ...rest, way: { ...way } };
  } catch {
    return null;
  }
};

/** The issues of a page, and the cursor that asks for the one after it; null at the end. */
const after = (page: ListPage, at: Cursor): { issues: readonly unknown[]; next: Cursor | null } => {
  const read = at.read + page.issues.length;
  const isLast = page.next === null || read >= mostTickets;
  return { issues: page.issues, next: isLast ? null : { ...at, token: page.next, read } };
};

export interface ListReaderParts {
  client: SiteClient;
  configuration: SiteConfiguration;
  dates: Timetable;
  completing: Completing;
  memory: SiteMemory;
  ports: ReaderPorts;
  source(board: Board, signal: AbortSignal): Promise<Answer<IssueSource>>;
}

/** Reads all that a board, project, filter or queue lists, a hundred at a time; see `TicketReader.readList`. */
export const listReader = ({ client, configuration, dates, completing, memory, ports, source }: ListReaderParts) => {
  const waysTo = async (board: Board, signal: AbortSignal): Promise<Answer<Way[]>> => {
    const listing = listingOf(board);
    if (listing === null) return { ok: true, value: [] };
    if (listing.kind === 'jql') return { ok: true, value: [{ way: 'jql', jql: listing.jql }] };
    if (listing.kind === 'queue') {
      const jql = await queueJql(client, listing.project, listing.number, signal);
      return jql.ok ? { ok: true, value: [{ way: 'jql', jql: jql.value }] } : jql;
    }
    const { filter } = await configuration.board(board, signal);
    const { number, backlog } = listing;
    const ways: Way[] = [
      { way: 'software', number, backlog },
      { way: 'agile', number, backlog },
      ...(filter === null ? [] : [{ way: 'jql' as const, jql: `filter = ${filter}` }]),
    ];
    const gone = await Promise.all(ways.map(({ way }) => memory.wasGone(`board by ${way}`)));
    return { ok: true, value: ways.filter((_, at) => gone[at] !== true) };
  };

  /** The first page that the site has an address for, with the cursor that asked for it. */
  const firstPage = async (board: Board, whole: Wanted, signal: AbortSignal) => {
    const ways = await waysTo(board, signal);
    if (!ways.ok) return ways;
    let failed: Failure | null = null;
    const missing: Way['way'][] = [];
    for (const way of ways.value) {
      const counted = completing.count >= fewKnown ? await askCount(client, way, signal) : null;
      const brief = counted !== null && completing.count >= counted / 2;
      const page = await askPage(client, way, null, brief ? briefly : whole, signal);
      if (page.ok) {
        // Only now is it the address that has gone, and not the board.
        for (const each of missing) memory.noteGone(`board by ${each}`);
        const isAll = page.value.next === null;
        const total = isAll ? page.value.issues.length : (counted ?? (await askCount(client, way, signal)));
        return { ok: true as const, value: { page: page.value, cursor: { way, token: null, read: 0, total, brief } } };
      }
      if (!isGone(page)) return page;
      missing.push(way.way);
      failed = page;
    }
    return failed;
  };

  return async function* readList(board: Board, from: string | null, signal: AbortSignal): AsyncGenerator<ListResult> {
    const stopped = (failed: Failure, cursor: Cursor | null): ListResult => ({
      ok: false,
      state: failed.state,
      retryAfterMs: failed.retryAfterMs,
      cursor: cursor === null ? null : JSON.stringify(cursor),
    });
    const known = await source(board, signal);
    if (!known.ok) {
      yield { ok: false, state: known.state, retryAfterMs: known.retryAfterMs, cursor: from };
      return;
    }
    const ordinary: Wanted = { fields: askedFields(known.value.fields), atOnce: pageSize };
    const wantedBy = ({ brief }: Cursor): Wanted => (brief ? briefly : ordinary);
    let cursor = from === null ? null : cursorOf(from);
    /** The page after the one at hand: it is asked for while the histories of that one come, and while its tickets are told. */
    let ahead: Promise<Answer<ListPage>> | null = null;
    while (!signal.aborted) {
      const asked: Cursor | null = cursor;
      const answer: Answer<{ page: ListPage; cursor: Cursor }> | null =
        asked === null
          ? await firstPage(board, ordinary, signal)
          : await (ahead ?? askPage(client, asked.way, asked.token, wantedBy(asked), signal)).then((page) =>
              page.ok ? { ok: true, value: { page: page.value, cursor: asked } } : page,
            );
      if (signal.aborted || answer === null) return;
      if (!answer.ok) {
        yield stopped(answer, asked);
        return;
      }
      const { page, cursor: at }: { page: ListPage; cursor: Cursor } = answer.value;
      let { issues, next } = after(page, at);
      ahead = null;
      // After the first page the reader may be asked whether to go on.
      for (let more = 1; asked !== null && next !== null && ahead === null; more += 1) {
        const following: Promise<Answer<ListPage>> = askPage(client, next.way, next.token, wantedBy(next), signal);
        const another: Answer<ListPage> | null = more < together && !next.brief ? await following : null;
        if (another?.ok) {
          const last = after(another.value, next);
          issues = [...issues, ...last.issues];
          next = last.next;
        } else ahead = following;
      }
      const filled: Answer<Found[]> = at.brief
        ? await fillBriefPage(issues, known.value, { client, completing, ports }, signal)
        : { ok: true, value: (await foundIn(issues, known.value, ports, signal)).found };
      if (signal.aborted) return;
      if (!filled.ok) {
        yield stopped(filled, at);
        return;
      }
      const found = filled.value;
      const dated = await dates.of(
        found.map(({ ticket }) => ticket),
        board,
        { signal, later: true },
      );
      const whole = found.map(({ id, ticket }) => ({ id, ticket: dated(ticket) }));
      const { tickets, failed } = await completing.complete(whole, known.value, false, signal);
      if (signal.aborted) return;
      if (failed !== null) {
        yield stopped(failed, at);
        return;
      }
      const read = at.read + issues.length;
      // A backlog's page shows its sprints, too.
      const part = 'backlog' in at.way && at.way.backlog;
      yield { ok: true, tickets, read, total: at.total, cursor: next === null ? null : JSON.stringify(next), part };
      if (next === null) return;
      cursor = next;
    }
  };
};
