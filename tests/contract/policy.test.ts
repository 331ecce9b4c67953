import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { findingText } from '../../components/policy/finding-text.ts';
import { Finding } from '../../utils/model/policy.ts';
import type { Hint } from '../../utils/policy/hint.ts';
import { hints } from '../../utils/policy/registry.ts';
import { english, readEnglish } from '../unit/english.ts';
import { containerOf, inputOf, judgedAs, many } from '../unit/judged.ts';

beforeEach(readEnglish);

const folder = join(import.meta.dirname, '../../utils/policy');
const parent = { key: 'E-1', title: 'Epic E-1', type: 'Epic', level: 1 };
const created = '2026-01-05T00:00:00.000Z';
const series = { mask: 'rotate #', count: 6, first: '2026-01-01', last: '2026-06-01', cadenceDays: null, next: null };
const steps = (count: number, done: boolean) =>
  Array.from({ length: count }, (_, at) => ({ title: `Step ${at}`, done }));

/** Portfolios that between them make every hint speak: of one thing, of two, and of the whole. */
const portfolios = [1, 2].flatMap((size) => {
  const each = Array.from({ length: size }, (_, at) => at + 1);
  const late = judgedAs('operations', 'L-1', { parent, created: '2026-06-01T00:00:00.000Z' });
  return [
    inputOf({ judged: many('operations', 25) }),
    inputOf({ judged: many('project', size) }),
    inputOf({ judged: [...many('unclear', 15), ...many('project', 15)] }),
    inputOf({ judged: many('project', 25) }),
    inputOf({ judged: each.map((at) => judgedAs('project', `P-${at}`, { created, children: steps(6, false) })) }),
    inputOf({ judged: each.map((at) => judgedAs('project', `P-${at}`, { created, children: steps(6, true) })) }),
    inputOf({ judged: each.map((at) => judgedAs('operations', `S-${at}`, {}, { ...series, mask: `m${at}` })) }),
    inputOf({
      containers: each.map((at) => ({ container: containerOf(`N-${at}`, { neverEnding: true }), tickets: [late] })),
    }),
    inputOf({
      containers: each.map((at) => ({ container: containerOf(`D-${at}`, { slipped: true }), tickets: [late] })),
    }),
  ];
});

const saidBy = (hint: Hint): Finding[] =>
  portfolios.map((input) => hint.find(input, [])).filter((found) => found !== null);

describe('the registry of policy hints', () => {
  it('holds each hint once, by the name of its file', () => {
    const ids = hints.map(({ id }) => id);
    const files = readdirSync(folder)
      .filter((file) => /: Hint = /.test(readFileSync(join(folder, file), 'utf8')))
      .map((file) => file.replace('.ts', '').replaceAll('-', '_'));
    expect(ids.toSorted()).toEqual(files.toSorted());
  });

  it('ends with the hint that listens to all others', () => {
    expect(hints.at(-1)?.id).toBe('all_well');
  });
});

describe.each(hints)('the hint $id', (hint) => {
  it('has a why, a source and an action', () => {
    for (const part of ['why', 'source', 'action']) {
      expect(english[`hint_${hint.id}_${part}`]?.message, part).toMatch(/\S/);
    }
  });

  it('speaks of at least one portfolio, in the shape of a finding, of tickets that are there', () => {
    const said = saidBy(hint);
    expect(said.length).toBeGreaterThan(0);
    for (const finding of said) {
      expect(Finding.safeParse(finding).success).toBe(true);
      expect(finding.hint).toBe(hint.id);
      expect(finding.sample).toBeGreaterThan(0);
      expect(new Set(finding.tickets).size).toBeGreaterThanOrEqual(Math.min(1, finding.tickets.length));
    }
  });

  it('reads as a sentence with every placeholder filled, for one and for several', () => {
    for (const finding of saidBy(hint)) {
      const text = findingText(finding);
      expect(text).toMatch(/^[“A-Z0-9].*\.$/);
      expect(text).not.toMatch(/\$\d|hint_|undefined|NaN|“”|\b1 (tickets|projects|series|runs|epics)\b/);
    }
  });

  it('keeps silent about nothing and changes nothing it is given', () => {
    expect(hint.find(inputOf({}), [])).toBeNull();
    for (const input of portfolios) {
      const before = structuredClone(input);
      hint.find(input, []);
      expect(input).toEqual(before);
    }
  });
});
