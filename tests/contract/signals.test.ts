import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EvidenceGroup } from '../../utils/model/evidence.ts';
import { signals } from '../../utils/signals/registry.ts';
import { factsOf } from '../unit/ticket-facts.ts';

const root = join(import.meta.dirname, '../..');
const messages: unknown = JSON.parse(readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8'));
const hasMessage = (key: string): boolean => typeof messages === 'object' && messages !== null && key in messages;

describe('the registry of signals', () => {
  it('holds each signal once', () => {
    const ids = signals.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('covers every group of evidence', () => {
    expect(new Set(signals.map(({ group }) => group))).toEqual(new Set(EvidenceGroup.options));
  });

  it('holds every file of the folder that defines a signal', () => {
    const folder = join(root, 'utils/signals');
    const files = readdirSync(folder).filter(
      (file) => file.endsWith('.ts') && /: Signal = /.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(files.map((file) => file.replace('.ts', '').replaceAll('-', '_')).toSorted()).toEqual(
      signals.map(({ id }) => id).toSorted(),
    );
  });
});

describe.each(signals)('signal $id', (signal) => {
  it('has a name, a sentence and a source', () => {
    expect(hasMessage(`signal_${signal.id}`)).toBe(true);
    expect(hasMessage(`signal_${signal.id}_about`)).toBe(true);
    expect(signal.source).toMatch(/^S\d\d/);
  });

  it('has a strength on the scale of the catalogue', () => {
    expect(signal.weight).toBeGreaterThan(0);
    expect(signal.weight).toBeLessThanOrEqual(3);
  });

  it('says nothing of a ticket of which nothing is known', () => {
    expect(signal.read(factsOf({}))).toEqual([]);
  });

  it('keeps to its direction, and to hostile text', () => {
    const hostile = '<img src=x onerror=alert(1)> __proto__ weekly bug migrate request '.repeat(100);
    const readings = signal.read(
      factsOf({
        title: hostile,
        description: hostile,
        type: hostile,
        labels: [hostile],
        list: hostile,
        priority: hostile,
      }),
    );
    for (const { direction, quote, strength } of readings) {
      if (signal.direction !== 'both') expect(direction).toBe(signal.direction);
      expect(quote.length).toBeLessThanOrEqual(80);
      expect(strength).toBeGreaterThan(0);
    }
  });

  it('reads ten thousand characters in a moment', () => {
    const long = factsOf({ title: 'a '.repeat(500), description: 'as a member of - the '.repeat(950) });
    const begun = performance.now();
    signal.read(long);
    expect(performance.now() - begun).toBeLessThan(50);
  });

  it('has its own test', () => {
    const path = join(root, 'tests/unit/utils/signals', `${signal.id.replaceAll('_', '-')}.test.ts`);
    expect(readFileSync(path, 'utf8')).toContain('says nothing on');
  });
});
