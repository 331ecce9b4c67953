import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { findingText } from '../../components/policy/finding-text.ts';
import { Finding } from '../../utils/model/policy.ts';
import type { Hint } from '../../utils/policy/hint.ts';
import { hints } from '../../utils/policy/registry.ts';
import { surveyOf } from '../../utils/policy/survey.ts';
import { english, readEnglish } from '../unit/english.ts';
import { surveyWith } from '../unit/judged.ts';
import { portfolios } from './policy-portfolios.ts';

beforeEach(readEnglish);

const folder = join(import.meta.dirname, '../../utils/policy');

const saidBy = (hint: Hint): Finding[] =>
  portfolios.map((input) => hint.find(surveyOf(input), [])).filter((found) => found !== null);

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
      expect(text).toMatch(/^[“A-Z0-9].*[.?]$/);
      expect(text).not.toMatch(
        /\$\d|hint_|undefined|NaN|“”|(?<![\d.,])\b[01] (tickets|projects|series|runs|epics|times|days|parts|steps|teams|people|incidents|hand-overs|deadlines)\b/,
      );
    }
  });

  it('speaks of one and of many in words of their own, where it counts', () => {
    const said = saidBy(hint).filter(({ count, message }) => count !== null && message !== 'hint_people_on_both');
    if (said.length === 0) return;
    const counts = new Set(said.map(({ count }) => count));
    expect(Math.max(...[...counts].map(Number))).toBeGreaterThan(1);
    const shapes = said.map((finding) => findingText(finding).replace(/[\d.,]+/g, '#'));
    if (counts.has(1)) expect(new Set(shapes).size).toBeGreaterThan(1);
  });

  it('keeps silent about nothing and changes nothing it is given', () => {
    expect(hint.find(surveyWith({}), [])).toBeNull();
    for (const input of portfolios) {
      const before = structuredClone(input);
      hint.find(surveyOf(input), []);
      expect(input).toEqual(before);
    }
  });
});
