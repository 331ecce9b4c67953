import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { shippedModel } from '../../../../utils/classify/shipped-model.ts';

const file = join(import.meta.dirname, '../../../../utils/classify/data/words.json');

it('ships the word model in at most 120 kB gzipped', () => {
  expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThanOrEqual(120_000);
});

it('knows words that labelled tickets and the language around them tell', () => {
  expect(shippedModel.words.size).toBeGreaterThan(5_000);
  for (const [term, weight] of shippedModel.words) {
    expect(term).not.toBe('');
    expect(Math.abs(weight)).toBeGreaterThan(0);
    expect(Math.abs(weight)).toBeLessThan(4);
  }
});

it('carries no mail address and no long text of any ticket', () => {
  for (const term of shippedModel.words.keys()) {
    expect(term).not.toMatch(/@\w/);
    expect(term.length).toBeLessThan(80);
  }
});
