/**
 * What a structure word tells of a ticket. The first half speaks for work that keeps something running or comes round
 * again, the second for work that has an end of its own.
 *
 * - `rhythm` daily, every week, rota · `standing` ongoing, misc, business as usual · `again` as usual, same as last time
 * - `request` somebody asks a service · `incident` an alert or an outage by name · `failure` something does not work
 * - `run` verbs of keeping up · `procedure` a runbook stands behind it
 * - `change` verbs of making new · `launch` an end of its own: go-live, pilot, acceptance · `handOver` to those who will
 *   run it · `closure` lessons learnt · `charter` headings of a project's charter
 */
export const structureKinds = [
  'rhythm',
  'standing',
  'again',
  'request',
  'incident',
  'failure',
  'run',
  'procedure',
  'change',
  'launch',
  'handOver',
  'closure',
  'charter',
] as const;
export type StructureKind = (typeof structureKinds)[number];

/**
 * The structure words of one language, as they stand in tickets. A new language is one such file and one line in
 * registry.ts.
 *
 * Every list is one text of phrases with commas between them, in lower case; blanks and line ends around a phrase do not
 * count. Accents, hyphens and apostrophes are ignored on both sides, so 'on call' also finds 'on-call'. Marks:
 * - `word*` any ending (four letters or more before the star): 'wöchentlich*' also finds 'wöchentlicher'.
 * - `?phrase` counts only in a text that is of this language for sure, since it means something else in another one:
 *   '?alta' is a new joiner in Spanish and a height in Italian.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** False where words are written without blanks; phrases are then found anywhere in the text. */
  readonly spaced: boolean;
  /** Where a title puts its verb: at the head ('Restart server'), or at the head or the end ('Server neu starten'). */
  readonly verbs: 'head' | 'head-or-end';
  /** Small words that give the language away. */
  readonly tells: string;
  /** Small words without a meaning of their own for a title: articles, prepositions, conjunctions. */
  readonly small: string;
  /** Polite openings that stand before a verb. */
  readonly polite: string;
  /** Twelve lists, January first: full names, their inflected forms, and abbreviations of two to four letters. */
  readonly months: readonly string[];
  /** Seven lists, Monday first. */
  readonly weekdays: readonly string[];
  /** Seasons and halves of the year by name. */
  readonly seasons: string;
  /** Ordinals up to the fifth, which name quarters and weeks. */
  readonly ordinals: string;
  /** Units that stand beside the number of a period: week 12, KW 12, 3. Quartal, FY26. */
  readonly periods: string;
  /** What counts the runs of the same work: sprint 12, episode 7, edition 3. */
  readonly counters: string;
  /** What counts the parts of one plan: part 3, phase 2, step 1. */
  readonly parts: string;
  /** The word between the two numbers of 'part 3 of 7'. */
  readonly of: string;
  /** Common given names in Latin letters, without those that are words or places. */
  readonly givenNames: string;
  /** Remarks on how a ticket stands, which say nothing of what it is: urgent, done, again. */
  readonly remarks: string;
  /** What happens to one person at a time; a name beside it is a name of somebody. */
  readonly people: string;
  /** What a copied ticket's title begins or ends with. */
  readonly copies: string;
  readonly words: Readonly<Record<StructureKind, string>>;
}
