import * as z from 'zod/mini';
import type { HistoryEntry, Ticket } from '../../model/ticket.ts';
import { type Failure, failure, isGone } from '../answer.ts';
import { siteConfiguration } from '../jira/configuration.ts';
import { askedFields, type CustomFields, noCustomFields } from '../jira/custom-fields.ts';
import { documentText } from '../jira/document-text.ts';
import { isIssueKey } from '../jira/issue-key.ts';
import { type IssueSource, ticketOfIssue, withHistory } from '../jira/issue-ticket.ts';
import { pipeline } from '../pipeline.ts';
import type { ReaderPorts, TicketReader } from '../site-adapter.ts';
import { siteClient } from '../site-client.ts';
import { histories } from './histories.ts';

/** The site takes a hundred issues at once; the first ones are asked for apart, since somebody looks at them. */
const batchSize = 100;
const firstBatch = 30;
/** A ticket that was read is not read again for so long, whoever asks. */
const freshFor = 5_000;

const Issues = z.object({ issues: z.array(z.unknown()) });
const NoSession = z.object({ message: z.literal(''), status: z.literal(400) });

/** A POST without a session is answered by 400 and a body without a message. */
const signedOut = (status: number, body: unknown): boolean => status === 400 && NoSession.safeParse(body).success;

interface Kept {
  ticket: Ticket;
  /** Null while the history could not be read: the ticket is asked for again. */
  history: HistoryEntry[] | null;
  at: number;
}

const batchesOf = (keys: readonly string[]): string[][] => {
  const batches = keys.length === 0 ? [] : [keys.slice(0, firstBatch)];
  for (let from = firstBatch; from < keys.length; from += batchSize) batches.push(keys.slice(from, from + batchSize));
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
  const configuration = siteConfiguration(client, '/rest/api/3');
  const past = histories(client);
  const kept = new Map<string, Kept>();

  const readIssues = async (keys: readonly string[], source: IssueSource, signal: AbortSignal): Promise<Batch> => {
    const answer = await client.ask({
      path: '/rest/api/3/issue/bulkfetch',
      body: { issueIdsOrKeys: keys, fields: askedFields(source.fields) },
      schema: Issues,
      signal,
    });
    if (!answer.ok) return { tickets: [], gone: [], failed: answer };
    const found = answer.value.issues.flatMap((issue) => ticketOfIssue(issue, source) ?? []);
    if (found.length === 0 && answer.value.issues.length > 0) {
      return { tickets: [], gone: [], failed: failure('unreadable', 200) };
    }
    const changed = found.filter(({ ticket }) => {
      const before = kept.get(ticket.key);
      return before?.history == null || before.ticket.updated !== ticket.updated;
    });
    const read =
      changed.length === 0
        ? null
        : await past.of(
            changed.map(({ id }) => id),
            source.fields.sprint,
            signal,
          );
    const tickets = found.map(({ id, ticket }) => {
      const fresh = changed.some((one) => one.id === id);
      const history = fresh
        ? read?.ok
          ? (read.value?.get(id) ?? null)
          : null
        : (kept.get(ticket.key)?.history ?? null);
      const whole = withHistory(ticket, history);
      if (read?.ok !== false) kept.set(ticket.key, { ticket: whole, history, at: ports.now() });
      return whole;
    });
    const present = new Set(tickets.map(({ key }) => key));
    return { tickets, gone: keys.filter((key) => !present.has(key)), failed: read?.ok === false ? read : null };
  };

  const sourceWith = (
    fields: CustomFields,
    columns: ReadonlyMap<string, string>,
    points: string | null,
  ): IssueSource => ({
    site: 'jira-cloud',
    host,
    base: ports.origin,
    fields: points === null ? fields : { ...fields, points: [points, ...fields.points.filter((id) => id !== points)] },
    columns,
    plain: documentText,
  });

  const reader: TicketReader = {
    async *read(board, keys, signal) {
      const asked = [...new Set(keys)].filter(isIssueKey);
      const fresh = asked.flatMap((key) => {
        const one = kept.get(key);
        return one !== undefined && ports.now() - one.at < freshFor ? [one.ticket] : [];
      });
      if (fresh.length > 0) yield { ok: true, tickets: fresh, gone: [], whole: false };
      const known = new Set(fresh.map(({ key }) => key));
      const missing = asked.filter((key) => !known.has(key));
      if (missing.length === 0) return;
      const [fields, view] = await Promise.all([configuration.fields(signal), configuration.board(board, signal)]);
      if (!fields.ok && !isGone(fields)) {
        if (!signal.aborted) yield fields;
        return;
      }
      const source = sourceWith(fields.ok ? fields.value : noCustomFields, view.columns, view.points);
      let failed: Failure | null = null;
      const batches = pipeline(batchesOf(missing), 2, async (batch) =>
        failed === null && !signal.aborted ? readIssues(batch, source, signal) : null,
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
  };
  return reader;
};
