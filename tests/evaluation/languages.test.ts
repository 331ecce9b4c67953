import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { structureIn } from '../../utils/signals/languages/structure.ts';
import { defaultFile } from './data.ts';
import { readLabelled } from './labelled.ts';

describe.runIf(existsSync(defaultFile))('structure words in real English tickets', () => {
  it('are hardly ever taken for those of another language', () => {
    const tickets = readLabelled(readFileSync(defaultFile, 'utf8'));
    const told = tickets.filter(({ ticket }) => {
      const found = structureIn(ticket.title);
      const english = new Set(found.filter(({ language }) => language === 'en').map(({ kind }) => kind));
      return found.some(({ language, kind }) => language !== 'en' && !english.has(kind));
    });
    expect(told.length / tickets.length).toBeLessThan(0.005);
  });
});
