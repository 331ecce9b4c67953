import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { factsOf } from '../../../../utils/policy/facts.ts';
import { dropFacts, forgetFacts, keepFacts, readFacts } from '../../../../utils/storage/facts-store.ts';
import { judgedAs } from '../../judged.ts';

const facts = (key: string) => factsOf(judgedAs('project', key, { title: 'Hand over', updated: '2026-06-01' }).ticket);

beforeEach(forgetFacts);

it('gives back what was kept, and nothing of what was not', async () => {
  await keepFacts([facts('A-1'), facts('A-2')]);
  const found = await readFacts([facts('A-1').id, 'unknown']);
  expect([...found.values()]).toEqual([facts('A-1')]);
});

it('drops what has changed', async () => {
  await keepFacts([facts('A-1'), facts('A-2')]);
  await dropFacts([facts('A-1').id]);
  expect([...(await readFacts([facts('A-1').id, facts('A-2').id])).keys()]).toEqual([facts('A-2').id]);
});
