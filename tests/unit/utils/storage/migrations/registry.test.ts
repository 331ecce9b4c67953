import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { defaultSettings, Settings } from '../../../../../utils/model/settings.ts';
import { migrate, migrations } from '../../../../../utils/storage/migrations/registry.ts';
import { frozen } from './frozen.ts';

it('knows a frozen example of every version that was ever stored, and a step from each', () => {
  const earlier = Array.from({ length: defaultSettings.version - 1 }, (_, at) => at + 1);
  expect(frozen.map(({ version }) => version)).toEqual(earlier);
  expect(migrations.map(({ from }) => from)).toEqual(earlier);
});

it.each(frozen)('brings settings of version $version to the present one, and leaves all that was set', (stored) => {
  const { version: _, operationsCap, ...set } = stored;
  const settings = z.parse(Settings, migrate(stored));
  expect(settings.version).toBe(defaultSettings.version);
  expect(settings).toMatchObject(set);
  expect(settings.policies.everywhere.shares.cap).toBe(operationsCap ?? 0.6);
  expect(migrate(settings)).toEqual(settings);
});
