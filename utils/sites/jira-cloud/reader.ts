import * as z from 'zod/mini';
import type { Board } from '../../model/portfolio.ts';
import type { Ticket } from '../../model/ticket.ts';
import { type Answer, type Failure, failure, isGone } from '../answer.ts';
import { siteConfiguration } from '../jira/configuration.ts';
import { noCustomFields } from '../jira/custom-fields.ts';
import { documentText } from '../jira/document-text.ts';
import { isIssueKey } from '../jira/issue-key.ts';
import type { IssueSource } from '../jira/issue-ticket.ts';
import { timetable } from '../jira/timetable.ts';
import { pipeline } from '../pipeline.ts';
import { siteClient } from '../site-client.ts';
import { siteMemory } from '../site-memory.ts';
import type { ReaderPorts, TicketReader } from '../site-reader.ts';
import { askAllIssues, batchSize, foundIn } from './ask-issues.ts';
import { completing } from './completing.ts';
import { histories } from './histories.ts';
import { listReader } from './read-list.ts';

/**
 * The first ones of a board are asked for apart, since somebody looks at them. The last ones have their histories asked for together: each
 * request costs the page that makes it more than what it brings.
 */
const firstBatches = [30, batchSize];
const laterBatch = 3 * batchSize;
/** A ticket that was read is not read again for so long, whoever asks. */
const freshFor = 5_000;

const NoSession = z.object({ message: z.literal(''), status: z.literal(400) });

/** A POST without a session is answered by 400 and a body without a message. */
const signedOut = (status: number, body: unknown): boolean => status === 400 && NoSession.safeParse(body).success;

const batchesOf = (keys: readonly string[], first: readonly number[]): string[][] => {
  const batches: string[][] = [];
  for (let from = 0; from < keys.length; from += batches.at(-1)?.length ?? 0) {
    batches.push(keys.slice(from, from + (first[batches.length] ?? laterBatch)));
  }
  return batches;
};

interface Batch {
  tickets: Ticket[];
  gone: string[];
  failed: Failure | null;
}

/** Reads issues by `issue/bulkfetch` and their history by `changelog/bulkfetch`; what has not changed since keeps the history it has. */
export const jiraCloudReader = (ports: ReaderPorts): TicketReader => {
  const { host } = new URL(ports.origin);
  const client = siteClient({
    ports,
    headers: { 'x-atlassian-token': 'no-check' },
    signedOut,
    slow: (slow) => reader.onSlow?.(slow),
  });
  const memory = siteMemory(ports);
  const configuration = siteConfiguration(client, '/rest/api/3', memory);
  const dates = timetable(client, '/rest/api/3', memory);
  const complete = completing(histories(client, memory, ports), ports);

  const readIssues = async (
    board: Board | null,
    keys: readonly string[],
    source: IssueSource,
    signal: AbortSignal,
  ): Promise<Batch> => {
    const { issues, answered, failed: refused } = await askAllIssues(client, keys, source, false, signal);
    if (answered.length === 0) return { tickets: [], gone: [], failed: refused };
    const { found, odd } = await foundIn(issues, source, ports, signal);
    if (odd) return { tickets: [], gone: [], failed: failure('unreadable', 200) };
    const dated = await dates.of(
      found.map(({ ticket }) => ticket),
      board,
      { signal, later: false },
    );
    const known = found.map(({ id, ticket }) => ({ id, ticket: dated(ticket) }));
    const { tickets, failed } = await complete.complete(known, source, true, signal);
    const present = new Set(tickets.map(({ key }) => key));
    return { tickets, gone: answered.filter((key) => !present.has(key)), failed: failed ?? refused };
  };

  const sourceOf = async (board: Board | null, signal: AbortSignal): Promise<Answer<IssueSource>> => {
    const [answer, { columns, points }, done] = await Promise.all([
      configuration.fields(signal),
      configuration.board(board, signal),
      configuration.doneStatuses(signal),
    ]);
    if (!answer.ok && !isGone(answer)) return answer;
    const known = answer.ok ? answer.value : noCustomFields;
    const fields =
      points === null ? known : { ...known, points: [points, ...known.points.filter((id) => id !== points)] };
    const value = { site: 'jira-cloud' as const, host, base: ports.origin, fields, columns, done, plain: documentText };
    return { ok: true, value };
  };

  let latest: string | null = null;
  const firstOn = (board: Board | null): readonly number[] => {
    const isSame = board !== null && board.id === latest;
    latest = board?.id ?? null;
    return isSame ? [] : firstBatches;
  };

  const reader: TicketReader = {
    async *read(board, keys, signal, anew) {
      const asked = [...new Set(keys)].filter(isIssueKey);
      const fresh = asked.flatMap((key) => (anew?.has(key) ? [] : (complete.fresh(key, ports.now() - freshFor) ?? [])));
      if (fresh.length > 0) yield { ok: true, tickets: fresh, gone: [], whole: false };
      const known = new Set(fresh.map(({ key }) => key));
      const missing = asked.filter((key) => !known.has(key));
      if (missing.length === 0) return;
      const source = await sourceOf(board, signal);
      if (!source.ok) {
        if (!signal.aborted) yield source;
        return;
      }
      let failed: Failure | null = null;
      const batches = pipeline(batchesOf(missing, firstOn(board)), 2, async (batch) =>
        failed === null && !signal.aborted ? readIssues(board, batch, source.value, signal) : null,
      );
      for await (const batch of batches) {
        if (batch === null || signal.aborted) continue;
        if (batch.tickets.length > 0 || batch.gone.length > 0) {
          yield { ok: true, tickets: batch.tickets, gone: batch.gone, whole: false };
        }
        failed ??= batch.failed;
      }
      if (failed !== null && !signal.aborted) yield failed;
    },
    readList: listReader({ client, configuration, dates, completing: complete, memory, ports, source: sourceOf }),
  };
  return reader;
};
