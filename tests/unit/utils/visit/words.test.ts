import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { message, speak } from '../../../../utils/i18n/message.ts';
import { pageTexts, tagTexts } from '../../../../utils/i18n/page-texts.ts';
import { verdictWords } from '../../../../utils/i18n/verdict-words.ts';
import type { EvidenceOfSignal } from '../../../../utils/model/evidence.ts';
import type { Explanation, Verdict } from '../../../../utils/model/verdict.ts';
import { reasonWords, tagWords } from '../../../../utils/visit/words.ts';
import { english, readEnglish } from '../../english.ts';

beforeEach(readEnglish);
afterEach(() => speak(null));

const verdict: Verdict = { category: 'operations', probability: 0.9, confidence: 'low', by: 'rule' };
const evidence: EvidenceOfSignal = {
  signal: 'rhythm',
  direction: 'operations',
  weight: 1,
  field: 'title',
  quotes: ['weekly'],
};
const explanation: Explanation = {
  verdict,
  evidence: [],
  prior: 0.25,
  logOdds: 2,
  nearest: { signal: 'rhythm', category: 'project' },
  series: { mask: 'report', count: 3, first: '2026-01-01', last: '2026-03-01', cadenceDays: null, next: null },
  container: { key: 'A-1', title: 'Move', open: 1, done: 2, first: null, neverEnding: false, slipped: false },
  rule: { id: 'infra', name: 'Infra', by: 'rule' },
};

it('speaks the chosen language in every word of tags and reason cards, out of what the background hands to pages', () => {
  const marked = Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, `§${message}`]));
  const texts = { ...pageTexts(marked, 'de'), language_tag: 'de' };
  speak(texts);
  const words = reasonWords();
  const { signal, field, side, weight } = words.evidence(evidence);
  const corrected: Explanation = { ...explanation, verdict: { ...verdict, by: 'correction' } };
  const said = [
    ...[tagWords().label(verdict), tagWords().describe(verdict), words.title('A-1'), words.verdict(explanation)],
    ...[signal, field, side, words.start(explanation).name, words.sum(explanation)],
    ...[...words.above(corrected), ...words.below(explanation), ...words.choices.map(({ label }) => label)],
    ...[words.none, words.loading, words.missing, words.gone, words.notKept, words.correct, words.undo, words.close],
  ];
  expect(said.filter((text) => !text.startsWith('§'))).toEqual([]);
  expect([tagWords().language, words.language, words.direction]).toEqual(['de', 'de', 'ltr']);
  expect(weight).toBe('+1,00');
  expect(words.start(explanation).weight).toBe('+0,25');
  expect(JSON.stringify(pageTexts(marked, 'de')).length).toBeLessThan(15_000);
});

it('fills in placeholders as the browser does', () => {
  speak({ reasons_title: 'Gründe für $1 ($$$1)' });
  expect(reasonWords().title('A-1')).toBe('Gründe für A-1 ($A-1)');
});

it('says of every probability what the verdict’s own words say, also the second time and in another language', () => {
  const words = tagWords();
  for (const category of ['project', 'operations'] as const) {
    for (let at = 0; at <= 1_000; at += 1) {
      const one: Verdict = { category, probability: (at + 0.3) / 1_001, confidence: 'high', by: 'evidence' };
      const said = message('tag_label', verdictWords(one));
      expect([words.describe(one), words.describe(one)]).toEqual([said, said]);
    }
  }
  speak({ language_tag: 'de', tag_label: 'Lebenszyklus: $1', tag_operations: 'Betrieb' });
  expect([words.language, words.label(verdict), words.describe(verdict).slice(0, 13)]).toEqual([
    'de',
    'Betrieb',
    'Lebenszyklus:',
  ]);
});

it('says the same on a tag with the texts that the background hands over, without having the browser load all there are', () => {
  const verdicts: Verdict[] = (['project', 'operations', 'unclear', 'not-work'] as const).flatMap((category) =>
    (['evidence', 'rule', 'policy', 'correction'] as const).flatMap((by) =>
      (['low', 'high'] as const).flatMap((confidence) =>
        [0, 0.004, 0.285, 0.5, 1].map((probability) => ({ category, by, confidence, probability })),
      ),
    ),
  );
  const onTags = () => {
    const words = tagWords();
    return [words.language, ...verdicts.flatMap((one) => [words.label(one), words.describe(one)])];
  };
  const before = onTags();
  const handed = tagTexts();
  speak(handed);
  const asked = vi.mocked(fakeBrowser.i18n.getMessage);
  asked.mockClear();
  const formats = vi.spyOn(Intl, 'NumberFormat');
  expect(onTags()).toEqual(before);
  expect(asked).not.toHaveBeenCalled();
  expect(formats).not.toHaveBeenCalled();
});
