import * as z from 'zod/mini';
import {
  arityOf,
  type Condition,
  deepestRule,
  kindOf,
  longestValue,
  mostRules,
  mostTests,
  type Outcome,
  operatorsOf,
  type Rule,
  RuleAttribute,
  type RuleOperator,
  sizeOf,
  type Test,
  valueFits,
} from '../model/rule.ts';
import { patternOf } from './pattern.ts';
import { type TextProblem, TextTrouble, type Token, tokensOf } from './tokens.ts';

/** The rules of a text, or the first problem in it with its place. */
export type ReadRules = { ok: true; rules: Rule[] } | { ok: false; problem: TextProblem };

/** Operators by their words; the longer come first, for 'is not' begins like 'is'. */
const operators: readonly { words: readonly string[]; operator: RuleOperator | 'is-not-set' }[] = [
  { words: ['is', 'not', 'set'], operator: 'is-not-set' },
  { words: ['is', 'set'], operator: 'is-set' },
  { words: ['is', 'not'], operator: 'is-not' },
  { words: ['is'], operator: 'is' },
  { words: ['any', 'of'], operator: 'any-of' },
  { words: ['contains', 'word'], operator: 'contains' },
  { words: ['contains'], operator: 'contains' },
  { words: ['starts', 'with'], operator: 'starts-with' },
  { words: ['matches'], operator: 'matches' },
  { words: ['older', 'than'], operator: 'older-than' },
  { words: ['between'], operator: 'between' },
];

const troubleAt = ({ line, column }: Token, code: TextProblem['code'], value: string): TextTrouble =>
  new TextTrouble({ code, value, line, column });

class Reader {
  private at = 0;
  private readonly tokens: readonly Token[];
  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  peek(ahead = 0): Token {
    const token = this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)];
    if (token === undefined) throw new Error('a text has at least its end');
    return token;
  }

  next(): Token {
    const token = this.peek();
    this.at++;
    return token;
  }

  isWord(word: string, ahead = 0): boolean {
    const { kind, text } = this.peek(ahead);
    return kind === 'word' && text.toLowerCase() === word;
  }

  isMark(mark: string, ahead = 0): boolean {
    const { kind, text } = this.peek(ahead);
    return kind === 'mark' && text === mark;
  }

  /** Takes these words when they come next. */
  takeWords(...words: readonly string[]): boolean {
    if (!words.every((word, ahead) => this.isWord(word, ahead))) return false;
    this.at += words.length;
    return true;
  }

  takeMark(mark: string): boolean {
    if (!this.isMark(mark)) return false;
    this.at++;
    return true;
  }

  need(taken: boolean, expected: string): void {
    if (!taken) throw troubleAt(this.peek(), 'expected', expected);
  }

  needString(): string {
    const token = this.peek();
    this.need(token.kind === 'string', '"…"');
    if (token.text.length > 1_000) throw troubleAt(token, 'too-long', '1000');
    this.at++;
    return token.text;
  }
}

const readValue = (reader: Reader, attribute: Test['attribute'], operator: RuleOperator): string => {
  const token = reader.next();
  const bare = kindOf[attribute] === 'number' || kindOf[attribute] === 'date' || operator === 'older-than';
  const fits = bare
    ? token.kind === 'number' || token.kind === 'date'
    : token.kind === 'string' || (operator === 'matches' && token.kind === 'pattern');
  if (!fits)
    throw troubleAt(
      token,
      'expected',
      bare ? (kindOf[attribute] === 'date' && operator !== 'older-than' ? '2026-01-31' : '30') : '"…"',
    );
  if (token.text.length > longestValue) throw troubleAt(token, 'too-long', String(longestValue));
  if (!valueFits(attribute, operator, token.text)) throw troubleAt(token, 'wrong-value', token.text);
  if (operator === 'matches' && patternOf(token.text) === null) throw troubleAt(token, 'bad-pattern', token.text);
  return token.text;
};

const readValues = (reader: Reader, attribute: Test['attribute'], operator: RuleOperator): string[] => {
  const value = (): string => readValue(reader, attribute, operator);
  if (operator === 'is-set') return [];
  if (operator === 'any-of') {
    reader.need(reader.takeMark('('), '(');
    const values = [value()];
    while (reader.takeMark(',')) values.push(value());
    if (values.length > arityOf['any-of'][1]) throw troubleAt(reader.peek(), 'too-long', String(arityOf['any-of'][1]));
    reader.need(reader.takeMark(')'), ')');
    return values;
  }
  const first = value();
  if (operator === 'between') {
    reader.need(reader.takeWords('and'), 'and');
    return [first, value()];
  }
  if (operator === 'older-than') reader.need(reader.takeWords('days') || reader.takeWords('day'), 'days');
  return [first];
};

const readTest = (reader: Reader): Condition => {
  if (reader.takeWords('part', 'of', 'series') || reader.takeWords('part', 'of', 'a', 'series'))
    return { kind: 'test', attribute: 'series', operator: 'is-set', values: [] };
  const token = reader.next();
  const attribute = z.safeParse(RuleAttribute, token.text.toLowerCase());
  if (token.kind !== 'word' || !attribute.success) throw troubleAt(token, 'unknown-attribute', token.text);
  const place = reader.peek();
  const found = operators.find(({ words }) => reader.takeWords(...words))?.operator;
  if (found === undefined) throw troubleAt(place, 'unknown-operator', place.text);
  const operator = found === 'is-not-set' ? 'is-set' : found;
  if (!operatorsOf[kindOf[attribute.data]].includes(operator))
    throw troubleAt(place, 'wrong-operator', operator.replaceAll('-', ' '));
  const test: Test = {
    kind: 'test',
    attribute: attribute.data,
    operator,
    values: readValues(reader, attribute.data, operator),
  };
  return found === 'is-not-set' ? { kind: 'not', of: test } : test;
};

const readUnary = (reader: Reader, depth: number): Condition => {
  if (depth > deepestRule) throw troubleAt(reader.peek(), 'too-deep', String(deepestRule));
  if (reader.takeWords('not')) return { kind: 'not', of: readUnary(reader, depth + 1) };
  for (const kind of ['all', 'any'] as const) {
    if (!(reader.isWord(kind) && reader.isMark('(', 1))) continue;
    reader.next();
    reader.next();
    const of = [readEither(reader, depth + 1)];
    while (reader.takeMark(',')) of.push(readEither(reader, depth + 1));
    reader.need(reader.takeMark(')'), ')');
    return { kind, of };
  }
  if (!reader.takeMark('(')) return readTest(reader);
  const inner = readEither(reader, depth + 1);
  reader.need(reader.takeMark(')'), ')');
  return inner;
};

const readRow = (reader: Reader, word: 'and' | 'or', part: () => Condition): Condition => {
  const first = part();
  const of = [first];
  while (reader.takeWords(word)) of.push(part());
  return of.length === 1 ? first : { kind: word === 'and' ? 'all' : 'any', of };
};

const readEither = (reader: Reader, depth: number): Condition =>
  readRow(reader, 'or', () => readRow(reader, 'and', () => readUnary(reader, depth)));

const readOutcome = (reader: Reader): Outcome => {
  if (reader.takeWords('project')) return { kind: 'verdict', category: 'project' };
  if (reader.takeWords('operations')) return { kind: 'verdict', category: 'operations' };
  if (reader.takeWords('not', 'work')) return { kind: 'verdict', category: 'not-work' };
  reader.need(reader.takeWords('lean'), 'project, operations, not work, lean');
  const direction = reader.takeWords('project') ? 'project' : 'operations';
  if (direction === 'operations') reader.need(reader.takeWords('operations'), 'project, operations');
  const weight = reader.next();
  const value = Number(weight.text);
  if (weight.kind !== 'number' || value < 0.05 || value > 4) throw troubleAt(weight, 'wrong-value', weight.text);
  return { kind: 'lean', direction, weight: value };
};

const readRule = (reader: Reader): Rule => {
  reader.need(reader.takeWords('rule'), 'rule');
  const id = reader.next();
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(id.text)) throw troubleAt(id, 'bad-id', id.text);
  const namePlace = reader.peek();
  const name = reader.needString();
  if (name.length === 0 || name.length > 120) throw troubleAt(namePlace, 'too-long', '120');
  const on = !reader.takeWords('off');
  const note = reader.takeWords('note') ? reader.needString() : '';
  reader.need(reader.takeWords('when'), 'when');
  const start = reader.peek();
  const when = readEither(reader, 1);
  const { depth, tests } = sizeOf(when);
  if (depth > deepestRule) throw troubleAt(start, 'too-deep', String(deepestRule));
  if (tests > mostTests) throw troubleAt(start, 'too-long', String(mostTests));
  reader.need(reader.takeWords('then'), 'and, or, then');
  return { id: id.text, name, note, on, when, outcome: readOutcome(reader) };
};

/**
 * Reads rules in the text form; `docs/rule-language.md` describes it. Never throws: the first thing that does not fit
 * comes back with its line and column.
 */
export const readRules = (text: string): ReadRules => {
  try {
    const reader = new Reader(tokensOf(text));
    const rules: Rule[] = [];
    const ids = new Set<string>();
    while (reader.peek().kind !== 'end') {
      const place = reader.peek(1);
      const rule = readRule(reader);
      if (ids.has(rule.id)) throw troubleAt(place, 'duplicate-id', rule.id);
      ids.add(rule.id);
      rules.push(rule);
      if (rules.length > mostRules) throw troubleAt(place, 'too-long', String(mostRules));
    }
    return { ok: true, rules };
  } catch (error) {
    if (error instanceof TextTrouble) return { ok: false, problem: error.problem };
    throw error;
  }
};
