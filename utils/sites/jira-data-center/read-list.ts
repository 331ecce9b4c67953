import * as z from 'zod/mini';
import type { Board } from '../../model/portfolio.ts';
import { type Answer, type Failure, failure, isGone } from '../answer.ts';
import type { SiteConfiguration } from '../jira/configuration.ts';
import { askedFields } from '../jira/custom-fields.ts';
import type { IssueSource } from '../jira/issue-ticket.ts';
import { listingOf } from '../jira/listing.ts';
import { queueJql } from '../jira/queue-jql.ts';
import type { Timetable } from '../jira/timetable.ts';
import type { SiteClient } from '../site-client.ts';
import type { ListResult, ReaderPorts } from '../site-reader.ts';
import { unhurried } from '../unhurried.ts';
import type { Epics } from './epics.ts';
import { ticketOf } from './issue.ts';

/** A list is read up to here; what is beyond would say nothing new about a portfolio. */
const mostTickets = 20_000;
/** Issues at a time, each with its history; a server may give less. */
const pageSize = 100;

const Page = z.object({ issues: z.array(z.unknown()), total: z.number() });

/** The two addresses that page through issues, and how far a reading has come; its text is the cursor. */
const Place = z.object({
  way: z.union([z.object({ board: z.string(), backlog: z.boolean() }), z.object({ jql: z.string() })]),
  read: z.number(),
});
type Place = z.infer<typeof Place>;
type Way = Place['way'];

const placeOf = (cursor: string): Place | null => {
  try {
    const parsed = Place.safeParse(JSON.parse(cursor));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

export interface ListReaderParts {
  client: SiteClient;
  configuration: SiteConfiguration;
  dates: Timetable;
  epics: Epics;
  ports: ReaderPorts;
  source(board: Board, signal: AbortSignal): Promise<Answer<IssueSource>>;
}

/** Reads all that a board, project, filter or queue lists, a hundred at a time; see `TicketReader.readList`. */
export const listReader = ({ client, configuration, dates, epics, ports, source }: ListReaderParts) => {
  const waysTo = async (board: Board, signal: AbortSignal): Promise<Answer<Way[]>> => {
    const listing = listingOf(board);
    if (listing === null) return { ok: true, value: [] };
    if (listing.kind === 'jql') return { ok: true, value: [{ jql: listing.jql }] };
    if (listing.kind === 'queue') {
      const jql = await queueJql(client, listing.project, listing.number, signal);
      return jql.ok ? { ok: true, value: [{ jql: jql.value }] } : jql;
    }
    const { filter } = await configuration.board(board, signal);
    const own: Way = { board: listing.number, backlog: listing.backlog };
    return { ok: true, value: filter === null ? [own] : [own, { jql: `filter = ${filter}` }] };
  };

  const ask = ({ way, read }: Place, fields: readonly string[], signal: AbortSignal) => {
    const query = new URLSearchParams({
      ...('jql' in way ? { jql: way.jql } : {}),
      startAt: String(read),
      maxResults: String(pageSize),
      fields: fields.join(','),
      expand: 'changelog',
    });
    const path =
      'jql' in way ? '/rest/api/2/search' : `/rest/agile/1.0/board/${way.board}/${way.backlog ? 'backlog' : 'issue'}`;
    return client.ask({ path: `${path}?${query}`, schema: Page, signal, later: true });
  };

  return async function* readList(board: Board, from: string | null, signal: AbortSignal): AsyncGenerator<ListResult> {
    const stopped = ({ state, retryAfterMs }: Failure, cursor: string | null): ListResult => ({
      ...{ ok: false, state, retryAfterMs, cursor },
    });
    const known = await source(board, signal);
    if (!known.ok) {
      yield stopped(known, from);
      return;
    }
    const fields = askedFields(known.value.fields);
    let place = from === null ? null : placeOf(from);
    let others: Way[] = [];
    if (place === null) {
      const ways = await waysTo(board, signal);
      if (!ways.ok) {
        yield stopped(ways, null);
        return;
      }
      const [first, ...rest] = ways.value;
      if (first === undefined) return;
      place = { way: first, read: 0 };
      others = rest;
    }
    while (!signal.aborted) {
      const answer = await ask(place, fields, signal);
      if (signal.aborted) return;
      if (!answer.ok) {
        const [other] = others;
        if (!isGone(answer) || other === undefined) {
          yield stopped(answer, place.read === 0 ? null : JSON.stringify(place));
          return;
        }
        place = { way: other, read: 0 };
        others = [];
        continue;
      }
      const { issues, total } = answer.value;
      const all = await unhurried(issues, (issue) => ticketOf(issue, known.value), ports, signal);
      const found = all.filter((one) => one !== null);
      if (found.length === 0 && issues.length > 0) {
        yield stopped(failure('unreadable', 200), JSON.stringify(place));
        return;
      }
      const dated = await dates.of(found, board, { signal, later: true });
      const tickets = await epics.complete(found.map(dated), known.value, true, signal);
      if (signal.aborted) return;
      const read: number = place.read + issues.length;
      const next: Place | null =
        issues.length === 0 || read >= Math.min(total, mostTickets) ? null : { ...place, read };
      // A backlog's page shows its sprints, too.
      const part = 'backlog' in place.way && place.way.backlog;
      yield { ok: true, tickets, read, total, cursor: next && JSON.stringify(next), part };
      if (next === null) return;
      place = next;
    }
  };
};
