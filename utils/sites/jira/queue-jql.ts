import * as z from 'zod/mini';
import { type Answer, failure } from '../answer.ts';
import type { SiteClient } from '../site-client.ts';

const Desks = z.object({
  values: z.array(z.object({ id: z.string(), projectKey: z.string() })),
  isLastPage: z.boolean(),
});
const Queue = z.object({ jql: z.string() });

/** Desks in one answer, and how many answers are looked through for one. */
const pageSize = 100;
const mostPages = 10;

/** The query behind a queue of a service desk, as an agent may read it. */
export const queueJql = async (
  client: SiteClient,
  project: string,
  number: string,
  signal: AbortSignal,
): Promise<Answer<string>> => {
  const ask = <T>(path: string, schema: z.ZodMiniType<T>): Promise<Answer<T>> =>
    client.ask({ path: `/rest/servicedeskapi/servicedesk${path}`, schema, signal, later: true });
  for (let page = 0; page < mostPages; page += 1) {
    const desks = await ask(`?start=${page * pageSize}&limit=${pageSize}`, Desks);
    if (!desks.ok) return desks;
    const desk = desks.value.values.find(({ projectKey }) => projectKey === project);
    if (desk !== undefined) {
      const queue = await ask(`/${encodeURIComponent(desk.id)}/queue/${number}`, Queue);
      return queue.ok ? { ok: true, value: queue.value.jql } : queue;
    }
    if (desks.value.isLastPage) break;
  }
  return failure('failing', 404);
};
