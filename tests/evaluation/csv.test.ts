import { expect, it } from 'vitest';
import { parseCsv } from './csv.ts';

it('reads quoted cells with commas, line ends and doubled quotes, and tells the line of each record', () => {
  expect(parseCsv('\uFEFFa,b\r\n"x, ""y""","1\n2"\r\n\r\nz,\n')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x, "y"', '1\n2'] },
    { line: 5, cells: ['z', ''] },
  ]);
});

it('reads a last line without an end', () => {
  expect(parseCsv('a\nb').map(({ cells }) => cells)).toEqual([['a'], ['b']]);
});
