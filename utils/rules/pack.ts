import * as z from 'zod/mini';
import { type Rule, Rules } from '../model/rule.ts';
import { WordWeight } from '../model/settings.ts';
import { hides } from './hidden-characters.ts';
import { patternsIn } from './patterns-in.ts';

/** Largest pack, in UTF-16 units of its JSON. */
export const largestPack = 1_000_000;
/** Deepest nesting of its JSON: rules go 20 deep, each level an object and a list. */
const deepestJson = 64;

/**
 * A pack of rules and words to be handed on. `origin` says where it comes from and what it rests on. `version` is that of
 * this shape.
 */
export const RulePack = z.strictObject({
  format: z.literal('lifecycle-lens/rule-pack'),
  version: z.literal(1),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  origin: z.string().check(z.maxLength(1_000)),
  rules: Rules,
  words: z.array(WordWeight).check(z.maxLength(2_000)),
});
export type RulePack = z.infer<typeof RulePack>;

/** What can be wrong with a pack; each is told by the message `pack_problem_<code>`. */
export const packProblemCodes = [
  'too-large',
  'no-json',
  'too-deep',
  'forbidden-key',
  'hidden-characters',
  'wrong-format',
  'wrong-version',
  'wrong-shape',
  'duplicate-id',
  'bad-pattern',
] as const;

/** Why a text is no pack, and where in it: a path such as `rules.3.when.of.0.values.0`, empty for the whole. */
export interface PackProblem {
  readonly code: (typeof packProblemCodes)[number];
  readonly place: string;
}

export type ReadPack = { ok: true; pack: RulePack } | { ok: false; problem: PackProblem };

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
/** How deep brackets nest in a JSON text, told without parsing it, for a parser would go as deep. */
const depthOf = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth--;
  }
  return deepest;
};

/** The first thing in parsed JSON that no pack may hold, whatever its shape. */
const suspicious = (value: unknown, place: readonly string[]): PackProblem | null => {
  if (typeof value === 'string') return hides(value) ? { code: 'hidden-characters', place: place.join('.') } : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const key of Object.getOwnPropertyNames(value)) {
    if (forbidden.has(key)) return { code: 'forbidden-key', place: [...place, key].join('.') };
    if (hides(key)) return { code: 'hidden-characters', place: place.join('.') };
    const found = suspicious(Object.getOwnPropertyDescriptor(value, key)?.value, [...place, key]);
    if (found) return found;
  }
  return null;
};

const Head = z.looseObject({ format: z.unknown(), version: z.unknown(), rules: z.optional(z.unknown()) });
const Ids = z.array(z.looseObject({ id: z.string() }));

const duplicateIn = (rules: unknown): PackProblem | null => {
  const parsed = z.safeParse(Ids, rules);
  if (!parsed.success) return null;
  const seen = new Set<string>();
  for (const [at, { id }] of parsed.data.entries()) {
    if (seen.has(id)) return { code: 'duplicate-id', place: `rules.${at}.id` };
    seen.add(id);
  }
  return null;
};

/** The deepest place that a failed parse names, since a union names the whole before its parts. */
const placeOf = (issues: readonly { path: readonly PropertyKey[] }[]): string =>
  issues
    .map(({ path }) => path.map(String))
    .toSorted((a, b) => b.length - a.length)[0]
    ?.join('.') ?? '';

/** Reads a pack out of a file's text. Never throws; what is refused names its place, and nothing else has happened. */
export const readPack = (text: string): ReadPack => {
  const refused = (code: PackProblem['code'], place = ''): ReadPack => ({ ok: false, problem: { code, place } });
  if (text.length > largestPack) return refused('too-large');
  if (depthOf(text) > deepestJson) return refused('too-deep');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused('no-json');
  }
  const problem = suspicious(json, []);
  if (problem) return { ok: false, problem };
  const head = z.safeParse(Head, json);
  if (!head.success || head.data.format !== 'lifecycle-lens/rule-pack') return refused('wrong-format', 'format');
  if (head.data.version !== 1) return refused('wrong-version', 'version');
  const duplicate = duplicateIn(head.data.rules);
  if (duplicate) return { ok: false, problem: duplicate };
  const parsed = z.safeParse(RulePack, json);
  if (!parsed.success) return refused('wrong-shape', placeOf(parsed.error.issues));
  for (const [at, rule] of parsed.data.rules.entries()) {
    const bad = patternsIn(rule.when).find(({ ok }) => !ok);
    if (bad) return refused('bad-pattern', `rules.${at}.when${bad.place}`);
  }
  return { ok: true, pack: parsed.data };
};

/** A pack as the text of a file. */
export const writePack = (pack: RulePack): string => `${JSON.stringify(pack, null, 2)}\n`;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What taking a pack in would do to a list of rules: ids of rules that are new, that would change, that are there already, and that only the list has. */
export const compareRules = (
  mine: readonly Rule[],
  theirs: readonly Rule[],
): { added: Rule[]; changed: { before: Rule; after: Rule }[]; same: Rule[]; gone: Rule[] } => {
  const known = new Map(mine.map((rule) => [rule.id, rule]));
  const wanted = new Set(theirs.map(({ id }) => id));
  return {
    added: theirs.filter(({ id }) => !known.has(id)),
    changed: theirs.flatMap((after) => {
      const before = known.get(after.id);
      return before && !isSame(before, after) ? [{ before, after }] : [];
    }),
    same: theirs.filter((rule) => isSame(known.get(rule.id), rule)),
    gone: mine.filter(({ id }) => !wanted.has(id)),
  };
};

/** The list with a pack's rules: those it has are changed in place, new ones come after the others. */
export const mergeRules = (mine: readonly Rule[], theirs: readonly Rule[]): Rule[] => {
  const wanted = new Map(theirs.map((rule) => [rule.id, rule]));
  const known = new Set(mine.map(({ id }) => id));
  return [...mine.map((rule) => wanted.get(rule.id) ?? rule), ...theirs.filter(({ id }) => !known.has(id))];
};
