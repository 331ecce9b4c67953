import { afterEach, expect, it } from 'vitest';
import { exportPage } from '../../../../entrypoints/background/exporting.ts';
import { mostEntries } from '../../../../utils/messaging/protocol.ts';
import type { Scope } from '../../../../utils/model/question.ts';
import { defaultSettings } from '../../../../utils/model/settings.ts';
import { board, emptyStore, now, spoilRows, stored, take } from './stored.ts';

afterEach(emptyStore);

const exported = async (scope: Scope): Promise<string[]> => {
  const keys: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof exportPage>> = await exportPage({ scope, after }, defaultSettings, now);
    keys.push(...page.entries.map(({ ticket }) => ticket.key));
    after = page.next;
  } while (after !== null);
  return keys;
};

it.each<Scope>([{ kind: 'everything' }, { kind: 'board', board: board.id }])(
  'an export of $kind holds each ticket once, and goes on beyond pages of records that nobody can read',
  async (scope) => {
    const keys = Array.from({ length: 2 * mostEntries + 9 }, (_, at) => `A-${1000 + at}`);
    await take(keys.map((key) => stored(key, `Zq${key} xw`)));
    expect(await exported(scope)).toEqual(keys);
    await spoilRows(mostEntries + 5);
    expect(await exported(scope)).toEqual(keys.slice(mostEntries + 5));
  },
);
