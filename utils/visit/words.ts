import { fieldName } from '../i18n/field-name.ts';
import { formatProbability, formatSigned } from '../i18n/format.ts';
import { direction, language, message, messageNamed, speech } from '../i18n/message.ts';
import { reasonsAbove, reasonsBelow } from '../i18n/reason-words.ts';
import { tagName, verdictWords } from '../i18n/verdict-words.ts';
import { probabilitySteps } from '../messaging/said-verdicts.ts';
import type { Verdict } from '../model/verdict.ts';
import type { ReasonWords } from '../page/reasons-card.ts';
import type { TagWords } from '../page/tag.ts';

/** The words by what they hang on, each put together once in a language: a board asks for the same few thousands of times. */
const once = (wordsOf: (verdict: Verdict) => string, keyOf: (verdict: Verdict) => string) => {
  const known = new Map<string, string>();
  let spoken = speech();
  return (verdict: Verdict): string => {
    if (spoken !== speech()) {
      spoken = speech();
      known.clear();
    }
    const key = keyOf(verdict);
    const words = known.get(key) ?? wordsOf(verdict);
    known.set(key, words);
    return words;
  };
};

const spokenOnce = (words: () => string): (() => string) => {
  let spoken = speech();
  let said: string | null = null;
  return () => {
    if (spoken !== speech()) said = null;
    spoken = speech();
    said ??= words();
    return said;
  };
};

/** The words on a tag, in the language that is spoken when each is drawn. */
export const tagWords = (): TagWords => {
  const tongue = spokenOnce(language);
  const label = once(
    ({ category }) => message(tagName[category]),
    ({ category }) => category,
  );
  const describe = once(
    (verdict) => message('tag_label', verdictWords(verdict)),
    ({ category, confidence, by, probability }) =>
      `${category} ${confidence} ${by} ${Math.floor(probability * probabilitySteps)}`,
  );
  return {
    get language() {
      return tongue();
    },
    label,
    describe,
  };
};

/** The words of the reason card. */
export const reasonWords = (): ReasonWords => ({
  language: language(),
  direction: direction(),
  title: (key) => message('reasons_title', key),
  verdict: ({ verdict }) => verdictWords(verdict),
  evidence: (evidence) => ({
    signal: messageNamed(`signal_${evidence.signal}`),
    field: fieldName(evidence.field),
    weight: formatSigned(evidence.direction === 'operations' ? evidence.weight : -evidence.weight),
    side: message(evidence.direction === 'project' ? 'reasons_for_project' : 'reasons_for_operations'),
  }),
  none: message('reasons_none'),
  loading: message('reasons_loading'),
  missing: message('reasons_missing'),
  gone: message('reasons_gone'),
  notKept: message('reasons_not_kept'),
  start: ({ prior }) => ({ name: message('reasons_prior'), weight: formatSigned(prior) }),
  sum: ({ logOdds }) => message('reasons_sum', formatSigned(logOdds), formatProbability(1 / (1 + Math.exp(-logOdds)))),
  above: reasonsAbove,
  below: reasonsBelow,
  correct: message('reasons_correct'),
  choices: [
    { to: 'project', label: message('ticket_is_project') },
    { to: 'operations', label: message('ticket_is_operations') },
    { to: 'not-work', label: message('ticket_is_not_work') },
  ],
  undo: message('reasons_undo'),
  close: message('reasons_close'),
  tune: message('tune'),
  tuneNamed: (signal) => message('tune_named', signal),
});
