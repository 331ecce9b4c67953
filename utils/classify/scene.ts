import type { Context } from '../model/context.ts';
import type { Condition, Rule, RuleAttribute } from '../model/rule.ts';
import type { Tuned, WordWeight } from '../model/settings.ts';
import { atOnce, type Steps } from '../model/steps.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Category } from '../model/verdict.ts';
import { compileCondition } from '../rules/compile.ts';
import { fold, heldSubject, type Subject, valuesOf } from '../rules/subject.ts';
import { pairsIn } from '../signals/words.ts';
import type { EngineModel } from './engine-model.ts';
import { logistic } from './explain.ts';
import { factsOf } from './gather.ts';
import { termOf } from './own-words.ts';
import { logOddsOf, type Sheet, sheetFrom } from './sheet.ts';

/** A ticket of a scene, as a list shows it. */
export interface Seen {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly url: string;
}

/** What settings make of a scene: a category a ticket, in the scene's order, by what alone tells, whatever was corrected. */
export interface Outlook {
  readonly categories: readonly Category[];
  /** By rule, the organisation's first: the tickets that it matches, and those that it decides or leans. */
  readonly rules: readonly {
    readonly rule: Rule;
    readonly matches: readonly number[];
    readonly decides: readonly number[];
  }[];
}

/** Matches of a condition among the first `upTo` tickets; who asks it in steps beside another goes on where that one is. */
interface Matches {
  upTo: number;
  readonly of: number[];
}

/** Tickets that are looked at in one step. */
const step = 200;

/** Conditions whose matches are remembered; the oldest go. */
const mostConditions = 2_000;
/** Tickets that are named beside a word. */
const mostExamples = 3;

/**
 * The stored tickets, read once and kept in short, so that what a change of rules, weights or thresholds would do to all of
 * them is known within a keystroke: a rule that has changed is asked of every ticket, all else is remembered. Each ticket's
 * context stays as it was when it came in, so what a change does through neighbours shows only once it is kept.
 */
export class Scene {
  readonly seen: Seen[] = [];
  readonly places = new Map<string, number>();
  /** How often each signal speaks, and each name stands on the tickets. */
  readonly signals = new Map<string, number>();
  /** The words of the word model and the reader's own that stand in titles. */
  readonly terms = new Map<string, { count: number; readonly places: number[] }>();
  readonly names = new Map<RuleAttribute, Map<string, number>>();
  private readonly subjects: Subject[] = [];
  private readonly sheets: Sheet[] = [];
  private readonly noWork: boolean[] = [];
  private readonly matches = new Map<string, Matches>();
  private weighed: { key: string; logOdds: number[] }[] = [];
  private readonly texts = new Map<string, string>();
  private readonly words: readonly WordWeight[];
  private readonly ownTerms: ReadonlySet<string>;
  private readonly model: EngineModel;

  /** `words` are the reader's own words, `model` what corrections have taught; under others a scene is made anew. */
  constructor(words: readonly WordWeight[], model: EngineModel) {
    this.words = words;
    this.ownTerms = new Set(words.map(({ term }) => termOf(term)));
    this.model = model;
  }

  get size(): number {
    return this.seen.length;
  }

  private readonly same = (text: string): string => {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    this.texts.set(text, text);
    return text;
  };

  /** Takes in a ticket, or takes it in again as it is now. */
  add(ticket: Ticket, context: Context): void {
    const known = this.places.get(ticket.id);
    const place = known ?? this.seen.length;
    if (known !== undefined) {
      this.matches.clear();
      this.weighed = [];
    }
    const [before, sheetBefore] = [this.subjects[place], this.sheets[place]];
    this.places.set(ticket.id, place);
    this.seen[place] = { id: ticket.id, key: ticket.key, title: ticket.title, url: ticket.url };
    this.subjects[place] = heldSubject(ticket, context, this.same);
    this.noWork[place] = ticket.role !== null;
    const facts = factsOf(ticket, context, this.model, this.words);
    const sheet = sheetFrom(facts, this.words, this.model);
    this.sheets[place] = sheet;
    // What it said before is counted already; what it does not say any more stays counted, for these are figures to go by.
    const spoke = new Set(sheetBefore?.entries.map((entry) => entry.signal));
    for (const signal of new Set(sheet.entries.map((entry) => entry.signal)))
      if (!spoke.has(signal)) this.signals.set(signal, (this.signals.get(signal) ?? 0) + 1);
    this.count(ticket, context, before);
    if (known !== undefined) return;
    for (const term of pairsIn(facts.title.words)) this.countTerm(term, place);
  }

  private countTerm(term: string, place: number): void {
    if (!this.model.words.has(term) && !this.ownTerms.has(term)) return;
    const known = this.terms.get(term) ?? { count: 0, places: [] };
    known.count++;
    if (known.places.length < mostExamples) known.places.push(place);
    this.terms.set(term, known);
  }

  private count(ticket: Ticket, context: Context, before: Subject | undefined): void {
    for (const attribute of completed) {
      const counts = this.names.get(attribute) ?? new Map<string, number>();
      const known = new Set(before?.values(attribute));
      for (const value of valuesOf(attribute, ticket, context))
        if (!known.has(fold(value))) counts.set(value, (counts.get(value) ?? 0) + 1);
      this.names.set(attribute, counts);
    }
  }

  /** The tickets that a condition matches, by their place; asked only of those that came since it was asked last. */
  private *matching(condition: Condition): Steps<readonly number[]> {
    const key = JSON.stringify(condition);
    const known = this.matches.get(key) ?? { upTo: 0, of: [] };
    this.matches.delete(key);
    this.matches.set(key, known);
    const [oldest] = this.matches.keys();
    if (this.matches.size > mostConditions && oldest !== undefined) this.matches.delete(oldest);
    if (known.upTo >= this.subjects.length) return known.of;
    const holds = compileCondition(condition);
    while (known.upTo < this.subjects.length) {
      const place = known.upTo;
      known.upTo += 1;
      const subject = this.subjects[place];
      if (subject && holds(subject)) known.of.push(place);
      if (known.upTo % step === 0) yield;
    }
    return known.of;
  }

  /** Asks these rules of the tickets that came since they were asked last, so that an outlook that is wanted later finds them asked. */
  *askAheadInSteps(rules: readonly Rule[]): Steps<void> {
    for (const { when } of rules) {
      yield* this.matching(when);
      yield;
    }
  }

  /** `instead` are sheets of single tickets that hold in place of the scene's own, under the name `variant`. */
  private *logOdds(
    settings: Tuned,
    instead: ReadonlyMap<number, Sheet> | null,
    variant: string,
  ): Steps<readonly number[]> {
    const key = JSON.stringify([settings.signals, variant]);
    const known = this.weighed.find((one) => one.key === key) ?? { key, logOdds: [] };
    this.weighed = [known, ...this.weighed.filter((one) => one !== known)].slice(0, 4);
    while (known.logOdds.length < this.sheets.length) {
      const place = known.logOdds.length;
      const sheet = instead?.get(place) ?? this.sheets[place];
      known.logOdds.push(sheet ? logOddsOf(sheet, settings, this.model) : 0);
      if (known.logOdds.length % step === 0) yield;
    }
    return known.logOdds;
  }

  /** What these settings make of the tickets that are there as it begins; more may come between the steps. */
  *outlookInSteps(settings: Tuned, instead: ReadonlyMap<number, Sheet> | null = null, variant = ''): Steps<Outlook> {
    const { size } = this;
    const odds = yield* this.logOdds(settings, instead, variant);
    const { operationsFrom, projectUpTo } = settings;
    const categoryOf = (logOdds: number): Category => {
      const probability = logistic(logOdds);
      return probability >= operationsFrom ? 'operations' : probability <= projectUpTo ? 'project' : 'unclear';
    };
    const categories: Category[] = [];
    for (let place = 0; place < size; place += 1) {
      categories.push(this.noWork[place] ? 'not-work' : categoryOf(odds[place] ?? 0));
      if (categories.length % (10 * step) === 0) yield;
    }
    const taken = new Uint8Array(size);
    const rules: Outlook['rules'][number][] = [];
    for (const rule of [...(settings.policyRules ?? []), ...settings.rules]) {
      const matches = (yield* this.matching(rule.when)).filter((place) => place < size);
      const decides = rule.on ? matches.filter((place) => taken[place] === 0) : [];
      for (const place of decides) {
        taken[place] = 1;
        const { outcome } = rule;
        if (outcome.kind === 'verdict') categories[place] = outcome.category;
        else if (!this.noWork[place]) {
          const more = outcome.direction === 'operations' ? outcome.weight : -outcome.weight;
          categories[place] = categoryOf((odds[place] ?? 0) + more);
        }
      }
      rules.push({ rule, matches, decides });
      yield;
    }
    return { categories, rules };
  }

  /** The same in one go. */
  outlook(settings: Tuned): Outlook {
    return atOnce(this.outlookInSteps(settings));
  }

  /** The tickets whose words a text could be among, for weighing them again under other words. */
  *mentioningInSteps(texts: readonly string[]): Steps<Seen[]> {
    const found: Seen[] = [];
    for (const [place, seen] of this.seen.entries()) {
      if (place % step === step - 1) yield;
      const values = (attribute: RuleAttribute) => this.subjects[place]?.values(attribute) ?? [];
      if (texts.some((text) => read.some((attribute) => values(attribute).some((value) => value.includes(text)))))
        found.push(seen);
    }
    return found;
  }
}

/** The attributes whose names are counted for completion. */
const completed = [
  'label',
  'type',
  'list',
  'epic',
  'project',
  'component',
  'status',
  'priority',
  'version',
  'sprint',
  'request-type',
] as const;

/** The attributes in which the word model reads words. */
const read = ['title', 'description', 'label', 'list'] as const;
