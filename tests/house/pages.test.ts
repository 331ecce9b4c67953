import { describe, expect, it } from 'vitest';
import { sites } from '../../utils/sites/registry.ts';
import { standInSurfaces } from '../site/surfaces.ts';
import { files, read } from './tree.ts';

/** The test that goes through all stand-in pages. */
const through = 'pages.e2e.ts';

interface Row {
  page: string;
  /** Ids of the surfaces it names; [] where the page is not tagged. */
  surfaces: string[];
  tests: string[];
}

const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The rows of the table under a site's heading. */
const rowsOf = (name: string): Row[] => {
  const part =
    read('docs/pages.md')
      .split(/^## /m)
      .find((section) => section.startsWith(`${name}\n`)) ?? '';
  const [header = '', , ...lines] = part.split('\n').filter((line) => line.startsWith('|'));
  const names = cells(header);
  return lines.map((line) => {
    const row = new Map(cells(line).map((cell, index) => [names[index] ?? '', cell]));
    const quoted = (column: string): string[] =>
      [...(row.get(column) ?? '').matchAll(/`([^`]+)`/g)].flatMap(([, one]) => one ?? []);
    return { page: row.get('Page') ?? '', surfaces: quoted('Surface'), tests: quoted('Tests (beside the contract)') };
  });
};

describe.each(sites)('docs/pages.md on $name', ({ id, name, surfaces, fallback }) => {
  const rows = rowsOf(name);
  const shown = standInSurfaces.filter(({ site }) => site === id);

  it('names a test for each page, and only tests that are there', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ surfaces: on, tests }) => on.length > 0 && tests.length === 0)).toEqual([]);
    const lost = rows.flatMap(({ tests }) => tests).filter((test) => !files.some((file) => file.endsWith(`/${test}`)));
    expect(lost).toEqual([]);
  });

  it('names each surface of the adapter, and no other', () => {
    const own = [...surfaces, fallback].map((surface) => surface.id);
    const named = rows.flatMap((row) => row.surfaces);
    expect(own.filter((one) => !named.includes(one))).toEqual([]);
    expect(named.filter((one) => !own.includes(one))).toEqual([]);
  });

  it('names the browser test where a stand-in shows the page, and there alone', () => {
    const is = (row: Row) => shown.some(({ page, surface }) => page === row.page && row.surfaces.includes(surface));
    expect(rows.filter((row) => row.tests.includes(through) !== is(row)).map(({ page }) => page)).toEqual([]);
  });

  it('has a row for each page of the stand-in', () => {
    const pages = shown.map(({ page, surface }) => `${page}: ${surface}`);
    const known = rows.flatMap((row) => row.surfaces.map((surface) => `${row.page}: ${surface}`));
    expect(pages.filter((page) => !known.includes(page))).toEqual([]);
  });
});
