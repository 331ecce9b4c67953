import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentFile, signalsDocument } from './signals-document.ts';

/** Formatting pads the cells of a table. */
const unpadded = (text: string): string => text.replace(/ +\|/g, ' |').replace(/\| +/g, '| ').replace(/-{3,}/g, '---');

it('is what the signals and the shipped weights are', () => {
  expect(unpadded(readFileSync(documentFile, 'utf8'))).toBe(unpadded(signalsDocument()));
});

it('tells of every number of the catalogue', () => {
  const told = new Set(signalsDocument().match(/S\d\d/g));
  const all = Array.from({ length: 62 }, (_, at) => `S${String(at + 1).padStart(2, '0')}`);
  expect(all.filter((number) => !told.has(number))).toEqual([]);
});
