import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Settings } from '../../../../../utils/model/settings.ts';
import { migrate } from '../../../../../utils/storage/migrations/registry.ts';

/** Settings as version 2 stored them. */
const frozen = {
  version: 2,
  signals: {},
  operationsFrom: 0.8,
  projectUpTo: 0.2,
  operationsCap: 0.6,
  tags: {},
  rules: [],
  words: [],
  appearance: { words: false, unclear: true },
};

it('brings in no owner and no selection, and leaves what was set', () => {
  expect(z.parse(Settings, migrate(frozen))).toMatchObject({
    operationsFrom: 0.8,
    appearance: { words: false },
    owners: {},
    selections: [],
  });
});
