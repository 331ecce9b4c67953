import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { read } from './tree.ts';

const Names = z.record(z.string(), z.string());
const Package = z.looseObject({ dependencies: Names, devDependencies: Names, optionalDependencies: Names });
const Locked = z.looseObject({
  version: z.optional(z.string()),
  integrity: z.optional(z.string()),
  license: z.optional(z.string()),
  hasInstallScript: z.optional(z.boolean()),
});
const Lock = z.looseObject({ packages: z.record(z.string(), Locked) });

const own = Package.parse(JSON.parse(read('package.json')));
const { '': root, ...others } = Lock.parse(JSON.parse(read('package-lock.json'))).packages;
const packages = Object.entries(others);

/** Licences that ask for no more than a notice, or for changes to the file itself (MPL); what ships is listed in docs/licences.md. */
const allowed =
  /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|MIT OR Apache-2\.0)$/;

describe('what comes from others', () => {
  it('is named in its exact version, and little of it ships', () => {
    const { dependencies, devDependencies, optionalDependencies } = own;
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(7);
  });

  it('is locked by its content, and runs nothing when it is installed', () => {
    expect(root).toBeDefined();
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([name]) => name)).toEqual([]);
    expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name)).toEqual([]);
  });

  it('is licensed as we may use it', () => {
    expect(packages.filter(([, { license = '' }]) => !allowed.test(license)).map(([name]) => name)).toEqual([]);
  });
});
