import type { Context } from '../model/context.ts';
import type { Condition, Rule, Test } from '../model/rule.ts';
import { kindOf } from '../model/rule.ts';
import type { Ticket } from '../model/ticket.ts';
import { patternOf } from './pattern.ts';
import { fold, type Subject, subjectOf, watchedSubject } from './subject.ts';

/** A condition made ready to be asked of many tickets. */
export type Predicate = (subject: Subject) => boolean;

const never: Predicate = () => false;
const wordPart = /[\p{L}\p{N}_]/u;
/** Written without blanks between words: there a word begins and ends anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const joins = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && wordPart.test(a) && wordPart.test(b) && !unspaced.test(a) && !unspaced.test(b);

/** True when a word, or several in a row, stands in a text as such: 'ops' is not in 'shops'. Both are folded. */
export const containsWord = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!joins(text[at - 1], word[0]) && !joins(word.at(-1), text[end])) return true;
  }
  return false;
};

/** The day of an instant in milliseconds. Rule after rule asks for that of the same ticket, so the last one is remembered. */
const dayAt = (): ((instant: string) => number) => {
  let last = '';
  let day = Number.NaN;
  return (instant) => {
    if (instant !== last) {
      day = Date.parse(instant.slice(0, 10));
      last = instant;
    }
    return day;
  };
};
const [dayFrom, dayTo] = [dayAt(), dayAt()];

const daysBetween = (from: string, to: string): number => (dayTo(to) - dayFrom(from)) / 86_400_000;

const compileTest = ({ attribute, operator, values }: Test): Predicate => {
  const [first = '', second = ''] = values;
  const kind = kindOf[attribute];
  const isNumber = kind === 'number';
  switch (operator) {
    case 'is':
    case 'is-not':
    case 'any-of': {
      const wanted = new Set(isNumber ? values.map((value) => String(Number(value))) : values.map(fold));
      const isWanted = (value: string): boolean => wanted.has(value);
      const is: Predicate = (subject) => subject.values(attribute).some(isWanted);
      return operator === 'is-not' ? (subject) => !is(subject) : is;
    }
    case 'contains': {
      const word = fold(first);
      const holds = (value: string): boolean => containsWord(value, word);
      return (subject) => subject.values(attribute).some(holds);
    }
    case 'starts-with': {
      const head = fold(first);
      return (subject) => subject.values(attribute).some((value) => value.startsWith(head));
    }
    case 'matches': {
      const pattern = patternOf(first);
      return pattern === null ? never : (subject) => subject.values(attribute).some(pattern.test);
    }
    case 'is-set':
      return (subject) => subject.values(attribute).length > 0;
    case 'older-than': {
      const days = Number(first);
      return (subject) => {
        const [value] = subject.values(attribute);
        return value !== undefined && subject.today !== null && daysBetween(value, subject.today) > days;
      };
    }
    case 'between': {
      const fits = isNumber
        ? (value: string) => Number(value) >= Number(first) && Number(value) <= Number(second)
        : (value: string) => value.slice(0, 10) >= first && value.slice(0, 10) <= second;
      return (subject) => subject.values(attribute).some(fits);
    }
  }
};

/** Compiles a condition. A pattern that is none matches nothing, so that a rule that cannot be read decides nothing. */
export const compileCondition = (condition: Condition): Predicate => {
  if (condition.kind === 'test') return compileTest(condition);
  if (condition.kind === 'not') {
    const inner = compileCondition(condition.of);
    return (subject) => !inner(subject);
  }
  const parts = condition.of.map(compileCondition);
  return condition.kind === 'all'
    ? (subject) => parts.every((part) => part(subject))
    : (subject) => parts.some((part) => part(subject));
};

/** Rules made ready: the first that is on and matches, or null. */
export type Ruling = (ticket: Ticket, context: Context) => Rule | null;

/** A rule with its condition made ready. */
interface Ready {
  readonly rule: Rule;
  readonly matches: Predicate;
}

const readyFrom = (rules: readonly Rule[]): Ready[] =>
  rules.filter(({ on }) => on).map((rule) => ({ rule, matches: compileCondition(rule.when) }));

/** Makes rules ready for asking about many tickets. */
export const compileRules = (rules: readonly Rule[]): Ruling => {
  const ready = readyFrom(rules);
  if (ready.length === 0) return () => null;
  return (ticket, context) => {
    const subject = subjectOf(ticket, context);
    return ready.find(({ matches }) => matches(subject))?.rule ?? null;
  };
};

const compiled = new WeakMap<readonly Rule[], readonly Ready[]>();

/** The rules made ready, once for as long as the list lives. */
const readyOf = (rules: readonly Rule[]): readonly Ready[] => {
  const known = compiled.get(rules);
  if (known) return known;
  const fresh = readyFrom(rules);
  compiled.set(rules, fresh);
  return fresh;
};

/** The rule for one ticket in one context after the other: a rule that asks nothing of the context is asked once. */
export const rulingOn = (rules: readonly Rule[], ticket: Ticket): ((context: Context) => Rule | null) => {
  const ready = readyOf(rules);
  if (ready.length === 0) return () => null;
  const known: (boolean | undefined)[] = [];
  const subject = watchedSubject(ticket);
  return (context) => {
    subject.lookIn(context);
    for (let at = 0; at < ready.length; at += 1) {
      const one = ready[at];
      if (one === undefined) break;
      let does = known[at];
      if (does === undefined) {
        subject.isSeen = false;
        does = one.matches(subject);
        if (!subject.isSeen) known[at] = does;
      }
      if (does) return one.rule;
    }
    return null;
  };
};
