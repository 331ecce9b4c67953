import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Settings } from '../../../../../utils/model/settings.ts';
import { migrate } from '../../../../../utils/storage/migrations/registry.ts';

/** Settings as version 1 stored them. */
const frozen = {
  version: 1,
  signals: { rhythm: { on: false, weight: 1 } },
  operationsFrom: 0.85,
  projectUpTo: 0.2,
  operationsCap: 0.4,
  tags: { trello: false },
};

it('brings in no rule and no word, and leaves what was set', () => {
  expect(z.parse(Settings, migrate(frozen))).toMatchObject({
    signals: { rhythm: { on: false, weight: 1 } },
    operationsFrom: 0.85,
    tags: { trello: false },
    rules: [],
    words: [],
    appearance: { words: true, unclear: true },
  });
});
