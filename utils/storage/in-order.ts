import type * as z from 'zod/mini';
import { parseAll } from './parsed.ts';

/** A store whose records have an `id`, which is their key. */
interface Store {
  get(id: string): Promise<unknown>;
  getAll(range: IDBKeyRange, count: number): Promise<unknown[]>;
}

/**
 * The records of many ids in their order that lie close together, such as those of rows that were read in order: so many are read at
 * once, few enough that parsing them is no block. What is not there or does not fit is left out.
 */
export const readInOrder = async <T extends { id: string }>(
  store: Store,
  schema: z.ZodMiniType<T>,
  ids: readonly string[],
  atOnce: number,
): Promise<Map<string, T>> => {
  const found = new Map<string, T>();
  const take = (values: readonly unknown[], of: ReadonlySet<string>): void => {
    for (const one of parseAll(schema, values)) if (of.has(one.id)) found.set(one.id, one);
  };
  const read = async (some: readonly string[]): Promise<void> => {
    const limit = 2 * atOnce;
    const values = await store.getAll(IDBKeyRange.bound(some[0], some.at(-1)), limit);
    const of = new Set(some);
    take(values, of);
    if (values.length < limit) return;
    // More than were asked for lie between them: what was cut off is asked for by itself.
    const rest = some.filter((id) => !found.has(id));
    await Promise.all(
      rest.map(async (id) =>
        take(
          [await store.get(id)].filter((value) => value !== undefined),
          of,
        ),
      ),
    );
  };
  const slices = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, at) =>
    ids.slice(at * atOnce, (at + 1) * atOnce),
  );
  await Promise.all(slices.map(read));
  return found;
};
