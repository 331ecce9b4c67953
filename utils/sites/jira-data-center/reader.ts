import type { Board } from '../../model/portfolio.ts';
import type { Ticket } from '../../model/ticket.ts';
import { type Answer, type Failure, failure, isGone } from '../answer.ts';
import { siteConfiguration } from '../jira/configuration.ts';
import { askedFields, noCustomFields } from '../jira/custom-fields.ts';
import { isIssueKey } from '../jira/issue-key.ts';
import type { IssueSource } from '../jira/issue-ticket.ts';
import { timetable } from '../jira/timetable.ts';
import { wikiText } from '../jira/wiki-text.ts';
import { pipeline } from '../pipeline.ts';
import { siteClient } from '../site-client.ts';
import { siteMemory } from '../site-memory.ts';
import type { ReaderPorts, TicketReader } from '../site-reader.ts';
import { unhurried } from '../unhurried.ts';
import { epicsBy } from './epics.ts';
import { ticketOf } from './issue.ts';
import { listReader } from './read-list.ts';
import { searchByKeys } from './search.ts';

/** Keys in one search: their histories come along, and the address must stay short enough for every proxy. The first ones are somebody's to look at. */
const batchSize = 50;
const firstBatch = 25;

const batchesOf = (keys: readonly string[]): string[][] => {
  const batches = keys.length === 0 ? [] : [keys.slice(0, firstBatch)];
  for (let from = firstBatch; from < keys.length; from += batchSize) batches.push(keys.slice(from, from + batchSize));
  return batches;
};

/** Reads issues by `search` with `key in (…)`, histories and all, since a Data Center has no bulk read of its own. */
export const dataCenterReader = (ports: ReaderPorts): TicketReader => {
  const { host } = new URL(ports.origin);
  const client = siteClient({
    ports,
    // Some versions give the desks' addresses to those only who say that they may change.
    headers: { 'x-experimentalapi': 'opt-in' },
    slow: (slow) => reader.onSlow?.(slow),
  });
  const memory = siteMemory(ports);
  const configuration = siteConfiguration(client, '/rest/api/2', memory);
  const dates = timetable(client, '/rest/api/2', memory);
  const epics = epicsBy(client);

  const sourceFor = async (board: Board | null, signal: AbortSignal): Promise<Answer<IssueSource>> => {
    const [fields, { columns, points }, done] = await Promise.all([
      configuration.fields(signal),
      configuration.board(board, signal),
      configuration.doneStatuses(signal),
    ]);
    if (!fields.ok && !isGone(fields)) return fields;
    const found = fields.ok ? fields.value : noCustomFields;
    const estimated = points === null ? found.points : [points, ...found.points.filter((id) => id !== points)];
    const value: IssueSource = {
      site: 'jira-data-center',
      host,
      base: ports.origin,
      fields: { ...found, points: estimated },
      columns,
      done,
      plain: wikiText,
    };
    return { ok: true, value };
  };

  const readBatch = async (
    board: Board | null,
    keys: readonly string[],
    source: IssueSource,
    signal: AbortSignal,
  ): Promise<Answer<{ tickets: Ticket[]; gone: string[] }>> => {
    const answer = await searchByKeys(client, keys, { fields: askedFields(source.fields), changelog: true, signal });
    if (!answer.ok) return answer;
    const read = await unhurried(answer.value, (issue) => ticketOf(issue, source), ports, signal);
    const found = read.filter((one) => one !== null);
    if (found.length === 0 && answer.value.length > 0) return failure('unreadable', 200);
    const dated = await dates.of(found, board, { signal, later: false });
    const tickets = await epics.complete(found.map(dated), source, false, signal);
    const present = new Set(tickets.map(({ key }) => key));
    return { ok: true, value: { tickets, gone: keys.filter((key) => !present.has(key)) } };
  };

  const reader: TicketReader = {
    async *read(board, keys, signal) {
      const asked = [...new Set(keys)].filter(isIssueKey);
      if (asked.length === 0) return;
      const source = await sourceFor(board, signal);
      if (!source.ok) {
        if (!signal.aborted) yield source;
        return;
      }
      let failed: Failure | null = null;
      const batches = pipeline(batchesOf(asked), 2, async (batch) =>
        failed === null && !signal.aborted ? readBatch(board, batch, source.value, signal) : null,
      );
      for await (const batch of batches) {
        if (batch === null || signal.aborted) continue;
        if (batch.ok) yield { ok: true, ...batch.value, whole: false };
        else failed ??= batch;
      }
      if (failed !== null && !signal.aborted) yield failed;
    },
    readList: listReader({ client, configuration, dates, epics, ports, source: sourceFor }),
  };
  return reader;
};
