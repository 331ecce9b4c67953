import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { read, sources } from './tree.ts';

/** Each registry with the type of what it lists: one file (for a site one folder) and one line a thing. */
const registries = [
  { registry: 'utils/signals/registry.ts', type: 'Signal' },
  { registry: 'utils/signals/languages/registry.ts', type: 'Language' },
  { registry: 'utils/policy/registry.ts', type: 'Hint' },
  { registry: 'utils/export/registry.ts', type: 'ExportFormat' },
  { registry: 'utils/sites/registry.ts', type: 'SiteAdapter' },
  { registry: 'components/options/sections/registry.ts', type: 'OptionsSection' },
];

describe.each(registries)('$registry', ({ registry, type }) => {
  const folder = registry.replace(/registry\.ts$/, '');
  const defines = new RegExp(`^export const \\w+: ${type} = `, 'gm');
  const defining = sources.filter((file) => file.startsWith(folder) && defines.test(read(file)));
  const listed = importsOf(registry).flatMap(({ to }) => to ?? []);

  it(`names every file that defines one`, () => {
    expect(defining.length).toBeGreaterThan(0);
    expect(defining.filter((file) => !listed.includes(file))).toEqual([]);
  });

  it('gives each a file of its own', () => {
    expect(defining.filter((file) => read(file).match(defines)?.length !== 1)).toEqual([]);
  });
});

describe('utils/sites', () => {
  it('has its selectors in a selectors.ts in every folder of a site', () => {
    const folders = new Set(sources.flatMap((file) => /^utils\/sites\/[^/]+\//.exec(file)?.[0] ?? []));
    const adapters = [...folders].filter((folder) =>
      sources.some((file) => file.startsWith(folder) && /: SiteAdapter = /.test(read(file))),
    );
    expect(adapters.filter((folder) => !sources.includes(`${folder}selectors.ts`))).toEqual([]);
  });
});
