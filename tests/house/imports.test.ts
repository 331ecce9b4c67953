import { describe, expect, it } from 'vitest';
import { forbidden } from './directions.ts';
import { importsOf } from './imports.ts';
import { files, sources } from './tree.ts';

const known: ReadonlySet<string> = new Set(files);
const imports = sources.flatMap((file) => importsOf(file));

/** The files on a way from a file back to itself; null when there is none. */
const findCycle = (): string[] | null => {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) if (to !== null) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | null => {
    const before = path.indexOf(file);
    if (before >= 0) return [...path.slice(before), file];
    if (done.has(file)) return null;
    for (const target of next.get(file) ?? []) {
      const cycle = visit(target, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of sources) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
};

describe('imports', () => {
  it('follow the directions of the house', () => {
    const broken = imports.flatMap(({ from, to }) => (to === null ? [] : (forbidden(from, to) ?? [])));
    expect(broken).toEqual([]);
  });

  it('lead to a file that is there, by its whole name', () => {
    expect(
      imports.filter(({ to }) => to !== null && !known.has(to)).map(({ from, specifier }) => [from, specifier]),
    ).toEqual([]);
  });

  it('are relative or of a package, never an alias', () => {
    expect(imports.filter(({ specifier }) => /^([@~#]\/|\/|#)/.test(specifier))).toEqual([]);
  });

  it('have no cycle', () => {
    expect(findCycle()).toBeNull();
  });

  it('leave React, storage, the word model and the readers of APIs out of the content script and of what it imports', () => {
    const reached = new Set<string>();
    const reach = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { from, to } of imports) if (from === file && to !== null) reach(to);
    };
    for (const file of sources.filter((one) => /^entrypoints\/[^/]+\.content\//.test(one))) reach(file);
    expect(reached.size).toBeGreaterThan(0);
    const packages = imports
      .filter(({ from, to }) => to === null && reached.has(from))
      .map(({ specifier }) => specifier);
    expect(packages.filter((name) => /^(react|idb|re2js)\b/.test(name))).toEqual([]);
    expect(
      [...reached].filter((file) =>
        /^utils\/(storage|classify|signals|rules|reading)\/|^components\/|(?:site-client|readers?)\.ts$/.test(file),
      ),
    ).toEqual([]);
  });

  it('leave the browser and the screen out of the classifier and of what it imports', () => {
    const pure = imports.filter(({ from }) =>
      /^utils\/(classify|signals|rules|policy|portfolio|export|model)\//.test(from),
    );
    const foreign = pure.filter(({ to, specifier }) => to === null && !/^(zod\/|re2js$)/.test(specifier));
    expect(foreign.map(({ from, specifier }) => [from, specifier])).toEqual([]);
  });
});

describe('the law of directions', () => {
  it.each([
    ['utils/signals/period.ts', 'utils/classify/explain.ts'],
    ['utils/model/ticket.ts', 'utils/log/log.ts'],
    ['utils/sites/trello/read.ts', 'utils/page/tag.ts'],
    ['utils/visit/visit.ts', 'utils/storage/settings-store.ts'],
    ['utils/visit/scene.ts', 'utils/reading/stay.ts'],
    ['entrypoints/background/index.ts', 'utils/page/tag.ts'],
    ['components/ui/choice.tsx', 'components/tickets/ticket-list.tsx'],
    ['components/tickets/ticket-list.tsx', 'utils/messaging/send.ts'],
    ['entrypoints/popup/main.tsx', 'entrypoints/options/main.tsx'],
    ['utils/helpers/text.ts', 'utils/model/ticket.ts'],
  ])('forbids %s to import %s', (from, to) => {
    expect(forbidden(from, to)).not.toBeNull();
  });

  it('sees types, re-exports and imports on demand', () => {
    const code =
      "import type { A } from './a.ts';\nexport { b } from './b.ts';\nexport const c = import('./c.ts');\nexport type D = import('./d.ts').D;";
    expect(importsOf('utils/x/y.ts', code).map(({ to }) => to)).toEqual([
      'utils/x/a.ts',
      'utils/x/b.ts',
      'utils/x/c.ts',
      'utils/x/d.ts',
    ]);
  });
});
