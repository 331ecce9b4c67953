import * as z from 'zod/mini';
import type { HistoryEntry } from '../../model/ticket.ts';
import { type Answer, isGone } from '../answer.ts';
import { historyFields, historyOf } from '../jira/history.ts';
import type { IssueSource } from '../jira/issue-ticket.ts';
import type { SiteClient } from '../site-client.ts';
import type { SiteMemory } from '../site-memory.ts';
import type { ReaderPorts } from '../site-reader.ts';
import { unhurried } from '../unhurried.ts';

const ChangeLog = z.object({ issueId: z.string(), changeHistories: z.array(z.unknown()) });
const Page = z.object({ issueChangeLogs: z.array(z.unknown()), nextPageToken: z.optional(z.nullable(z.string())) });

/** Histories in one answer; the site pages beyond. */
const pageSize = 1_000;
/** Pages of a hundred issues; where there are more, robots write to them without end. */
const mostPages = 20;

/** Reads what happened to issues, by their numeric ids. */
export interface Histories {
  /** The history of each issue by id, empty where nothing happened; null when the site has no such address. `later`: after all else. */
  of(
    ids: readonly string[],
    source: IssueSource,
    later: boolean,
    signal: AbortSignal,
  ): Promise<Answer<Map<string, HistoryEntry[]> | null>>;
}

const address = 'changelog/bulkfetch';

/** Histories by the site’s client. What the site turned out not to have is remembered and not asked for again. */
export const histories = (client: SiteClient, memory: SiteMemory, ports: ReaderPorts): Histories => ({
  of: async (ids, source, later, signal) => {
    if (await memory.wasGone(address)) return { ok: true, value: null };
    const found = new Map<string, unknown[]>(ids.map((id) => [id, []]));
    let token: string | undefined;
    const most = mostPages * Math.ceil(ids.length / 100);
    for (let page = 0; page < most && (page === 0 || token !== undefined); page += 1) {
      const answer = await client.ask({
        path: `/rest/api/3/${address}`,
        body: {
          issueIdsOrKeys: ids,
          fieldIds: historyFields(source.fields.sprint),
          maxResults: pageSize,
          ...(token === undefined ? {} : { nextPageToken: token }),
        },
        schema: Page,
        signal,
        later,
      });
      if (!answer.ok) {
        if (!isGone(answer)) return answer;
        memory.noteGone(address);
        return { ok: true, value: null };
      }
      for (const entry of answer.value.issueChangeLogs) {
        const log = z.safeParse(ChangeLog, entry);
        if (log.success) found.get(log.data.issueId)?.push(...log.data.changeHistories);
      }
      token = answer.value.nextPageToken ?? undefined;
    }
    const read = await unhurried(
      [...found],
      ([id, entries]) => [id, historyOf(entries, source.done)] as const,
      ports,
      signal,
    );
    return { ok: true, value: new Map(read) };
  },
});
