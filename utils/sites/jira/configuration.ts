import * as z from 'zod/mini';
import type { Board } from '../../model/portfolio.ts';
import type { Answer } from '../answer.ts';
import type { SiteClient } from '../site-client.ts';
import type { SiteMemory } from '../site-memory.ts';
import { CustomFields, customFieldsOf } from './custom-fields.ts';

/** What a board says of itself: its columns by status id, the field it estimates by, and the number of its filter. */
export interface BoardConfiguration {
  columns: ReadonlyMap<string, string>;
  points: string | null;
  filter: string | null;
}

const noConfiguration: BoardConfiguration = { columns: new Map(), points: null, filter: null };

const Columns = z.object({
  columns: z.array(z.object({ name: z.string(), statuses: z.array(z.object({ id: z.string() })) })),
});
const Estimation = z.object({ field: z.object({ fieldId: z.string() }) });
const Configuration = z.object({
  columnConfig: z.catch(z.nullable(Columns), null),
  estimation: z.catch(z.nullable(Estimation), null),
  filter: z.catch(z.nullable(z.object({ id: z.string().check(z.regex(/^\d+$/)) })), null),
});

const Status = z.object({ id: z.string(), statusCategory: z.object({ key: z.string() }) });
const Ids = z.array(z.string());

/** The ids of those that are done; what is no status is passed over. */
const doneIn = (statuses: readonly unknown[]): string[] =>
  statuses.flatMap((one) => {
    const status = Status.safeParse(one);
    return status.success && status.data.statusCategory.key === 'done' ? [status.data.id] : [];
  });

/** How a site and its boards are set up, asked once a visit, fields and statuses once a day; what failed is asked again. */
export interface SiteConfiguration {
  fields(signal: AbortSignal): Promise<Answer<CustomFields>>;
  /** The ids of the statuses whose category is done. Never fails: empty where the site does not tell. */
  doneStatuses(signal: AbortSignal): Promise<ReadonlySet<string>>;
  /** Never fails: a board that does not answer has no columns. */
  board(board: Board | null, signal: AbortSignal): Promise<BoardConfiguration>;
}

/** The number in a software board's id; null for boards of another kind. */
export const boardNumber = (board: Board | null): string | null =>
  /\/boards\/(\d+)(?:\/|$)/.exec(board?.id ?? '')?.[1] ?? null;

const once = <T>(): ((make: () => Promise<Answer<T>>) => Promise<Answer<T>>) => {
  let kept: Promise<Answer<T>> | null = null;
  return async (make) => {
    const mine = kept ?? make();
    kept = mine;
    const answer = await mine;
    if (!answer.ok && kept === mine) kept = null;
    return answer;
  };
};

/** `api` is where the site's platform API begins: `/rest/api/3` on Cloud, `/rest/api/2` on Data Center. */
export const siteConfiguration = (
  client: SiteClient,
  api: '/rest/api/2' | '/rest/api/3',
  memory: SiteMemory,
): SiteConfiguration => {
  const fieldsOnce = once<CustomFields>();
  const statusesOnce = once<ReadonlySet<string>>();
  const boards = new Map<string, ReturnType<typeof once<BoardConfiguration>>>();
  return {
    fields: (signal) =>
      fieldsOnce(async () => {
        const known = await memory.answer('fields', CustomFields);
        if (known !== null) return { ok: true, value: known };
        const answer = await client.ask({ path: `${api}/field`, schema: z.array(z.unknown()), signal });
        if (!answer.ok) return answer;
        const value = customFieldsOf(answer.value);
        memory.noteAnswer('fields', value);
        return { ok: true, value };
      }),
    doneStatuses: async (signal) => {
      const answer = await statusesOnce(async () => {
        const known = await memory.answer('done statuses', Ids);
        if (known !== null) return { ok: true, value: new Set(known) };
        const answered = await client.ask({ path: `${api}/status`, schema: z.array(z.unknown()), signal });
        if (!answered.ok) return answered;
        const ids = doneIn(answered.value);
        memory.noteAnswer('done statuses', ids);
        return { ok: true, value: new Set(ids) };
      });
      return answer.ok ? answer.value : new Set();
    },
    board: async (board, signal) => {
      const number = boardNumber(board);
      if (number === null) return noConfiguration;
      const ask = boards.get(number) ?? once<BoardConfiguration>();
      boards.set(number, ask);
      const answer = await ask(async () => {
        const path = `/rest/agile/1.0/board/${number}/configuration`;
        const answered = await client.ask({ path, schema: Configuration, signal });
        if (!answered.ok) return answered;
        const { columnConfig, estimation, filter } = answered.value;
        const columns = (columnConfig?.columns ?? []).flatMap(({ name, statuses }) =>
          statuses.map(({ id }) => [id, name] as const),
        );
        const field = estimation?.field.fieldId ?? null;
        return {
          ok: true,
          value: {
            columns: new Map(columns),
            points: field?.startsWith('customfield_') ? field : null,
            filter: filter?.id ?? null,
          },
        };
      });
      return answer.ok ? answer.value : noConfiguration;
    },
  };
};
