import type { Emphasis } from '../model/page.ts';
import { amount, flag, type Guard, listOf, nothing, oneOf, orNull, recordOf, shape, text } from './guard.ts';
import type { PageAnswers, PageRequests, TagLook } from './page-protocol.ts';
import { isSaidVerdicts, isVerdict } from './said-verdicts.ts';

const category = oneOf('project', 'operations', 'unclear', 'not-work');
const kept = shape({ kept: flag, reason: orNull(oneOf('quota', 'storage')) });

const evidence = shape({
  signal: text,
  group: oneOf('time', 'words', 'type', 'structure', 'series'),
  direction: oneOf('project', 'operations'),
  weight: amount,
  field: text,
  quote: text,
});
const series = shape({
  ...{ mask: text, count: amount, first: text, last: text },
  ...{ cadenceDays: orNull(amount), next: orNull(text) },
});
const container = shape(
  {
    ...{ key: text, title: text, open: amount, done: amount, first: orNull(text) },
    ...{ neverEnding: flag, slipped: flag },
  },
  { shape: shape({ closing: flag, zombie: flag, minority: orNull(amount), delivered: orNull(text) }) },
);
const explanation = shape(
  {
    ...{ verdict: isVerdict, prior: amount, logOdds: amount, evidence: listOf(evidence) },
    ...{ series: orNull(series), container: orNull(container), nearest: orNull(shape({ signal: text, category })) },
  },
  { rule: shape({ id: text, name: text, by: oneOf('rule', 'policy') }) },
);

const emphasis: Guard<Emphasis> = orNull(
  shape({ category: oneOf('project', 'operations', 'unclear'), mode: oneOf('highlight', 'dim') }),
);
const look: Guard<TagLook> = shape(
  { tagsOn: flag, emphasis },
  { look: shape({ words: flag, unclear: flag }), language: text, words: recordOf(text) },
);

/** What the background answers to each message of a page. */
export const answerGuards: { readonly [Name in keyof PageAnswers]: Guard<PageAnswers[Name]> } = {
  tickets: shape({ verdicts: isSaidVerdicts, kept }),
  verdicts: isSaidVerdicts,
  explain: orNull(explanation),
  correct: kept,
  tune: nothing,
  texts: orNull(recordOf(text)),
  page: look,
};

/** What the background says to a page. */
export const requestGuards: { readonly [Name in keyof PageRequests]: Guard<PageRequests[Name]> } = {
  refresh: nothing,
  appearance: look,
  point: shape({ what: oneOf('project', 'operations', 'not-work', 'automatic', 'why') }),
  leave: nothing,
  reveal: shape({ id: text }),
  health: nothing,
  readList: shape({ go: flag }),
};
