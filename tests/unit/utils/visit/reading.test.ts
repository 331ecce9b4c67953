// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { reading } from '../../../../utils/visit/reading.ts';

it('asks for what came up while the whole board was being read and is not on it', async () => {
  const asked: string[][] = [];
  let meanwhile = (): void => undefined;
  const done = new AbortController();
  const read = reading({
    reader: {
      async *read(_, keys) {
        asked.push([...keys]);
        if (asked.length > 1) return;
        meanwhile();
        yield { ok: true, tickets: [], gone: [], whole: true, present: ['A', 'B'] };
      },
    },
    board: () => null,
    came: async () => undefined,
    state: () => undefined,
    signal: done.signal,
  });
  meanwhile = () => read.want(['B', 'TEMPLATE']);
  read.want(['A']);
  await expect.poll(() => asked).toEqual([['A'], ['TEMPLATE']]);
  done.abort();
});
