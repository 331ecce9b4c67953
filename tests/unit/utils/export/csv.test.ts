import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columns } from '../../../../utils/export/columns.ts';
import { csv } from '../../../../utils/export/csv.ts';
import type { Judged } from '../../../../utils/model/portfolio.ts';
import { anyCharacter } from '../../any-character.ts';
import { contentOf, judgedAs, written } from '../../judged.ts';

/** Reads RFC 4180 as a spreadsheet does; written apart from the writer on purpose. */
const parse = (text: string): string[][] => {
  const table: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === ',' || sign === '\n') {
      table.at(-1)?.push(sign === '\n' ? cell.replace(/\r$/, '') : cell);
      cell = '';
      if (sign === '\n') table.push([]);
    } else cell += sign;
  }
  return table.filter((line) => line.length > 0);
};

const titled = (title: string): Judged => judgedAs('operations', 'A-1', { title });
const titleOf = (title: string): string | undefined => parse(written(csv, contentOf([titled(title)])))[1]?.[1];

it('writes a heading and a line a ticket', () => {
  const rows = [titled('Rotate keys'), judgedAs('project', 'A-2', { type: 'Story', list: 'Doing', points: 3 })];
  const [head, first, second] = parse(written(csv, contentOf(rows)).replace('\uFEFF', ''));
  expect(head).toEqual(columns.map(({ name }) => name));
  expect(first?.slice(0, 4)).toEqual(['A-1', 'Rotate keys', 'operations', '0.9']);
  const of = (name: string): string | undefined => second?.[head?.indexOf(name) ?? -1];
  expect(['type', 'list', 'points', 'open'].map(of)).toEqual(['Story', 'Doing', '3', 'true']);
});

it('begins with the mark by which Excel knows UTF-8', () => {
  expect(written(csv, contentOf([])).charCodeAt(0)).toBe(0xfeff);
});

it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
  'disarms the formula %j',
  (title) => {
    expect(titleOf(title)).toBe(`'${title}`);
  },
);

it('keeps every title in one cell, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (title) => {
      const [head, line, ...rest] = parse(written(csv, contentOf([titled(title)])));
      expect(rest).toEqual([]);
      expect(line).toHaveLength(head?.length ?? 0);
      expect([title, `'${title}`]).toContain(line?.[1]);
    }),
  );
});

it('keeps quotes, commas and line breaks', () => {
  expect(titleOf('He said "no",\nthen "yes"')).toBe('He said "no",\nthen "yes"');
});
