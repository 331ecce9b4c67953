import { expect, it } from 'vitest';
import { parseCsv } from './csv.ts';

it('reads quoted cells with commas, line ends and doubled quotes, and tells the line of each record', () => {
  expect(parseCsv('\uFEFFa,b\r\n"x, ""y""","1\n2"\r\n\r\nz,\n')).toEqual([
    { line: 1, cells: ['a', 'b'], isOpen: false },
    { line: 2, cells: ['x, "y"', '1\n2'], isOpen: false },
    { line: 5, cells: ['z', ''], isOpen: false },
  ]);
});

it('reads a last line without an end', () => {
  expect(parseCsv('a\nb').map(({ cells }) => cells)).toEqual([['a'], ['b']]);
});

it('takes another sign between cells, and tells of a quote that is never closed', () => {
  expect(parseCsv('a;b,c\n', ';')[0]?.cells).toEqual(['a', 'b,c']);
  expect(parseCsv('a,b\nx,"y\nz').map(({ line, isOpen }) => [line, isOpen])).toEqual([
    [1, false],
    [2, true],
  ]);
});
