import { agreementWith } from '../../utils/classify/agreement.ts';
import { termOf } from '../../utils/classify/own-words.ts';
import type { Outlook, Scene } from '../../utils/classify/scene.ts';
import { breathe } from '../../utils/model/breathing.ts';
import type { Split } from '../../utils/model/figures.ts';
import { overlaid } from '../../utils/model/managed.ts';
import type {
  ChangedTicket,
  KnownNames,
  KnownWord,
  Preview,
  RuleFigures,
  RuleOwner,
  Turn,
} from '../../utils/model/preview.ts';
import { type Rule, RuleAttribute } from '../../utils/model/rule.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { byTurns } from '../../utils/model/steps.ts';
import type { Category, CorrectedCategory } from '../../utils/model/verdict.ts';
import type { Engine } from './engine.ts';
import { type Corrections, correctionsNow } from './remembered-corrections.ts';
import { outlookUnder, sceneFor } from './stage.ts';
import { readManaged } from './tuned.ts';

/** Tickets named at once, and names of one attribute. */
const mostNamed = 200;
const mostValues = 300;

/** The category that counts for each ticket: what was said by hand before anything else. */
const standing = (scene: Scene, { categories }: Outlook, corrections: Corrections): Category[] => {
  const stands = [...categories];
  for (const [id, to] of corrections) {
    const place = scene.places.get(id);
    if (place !== undefined && place < stands.length) stands[place] = to;
  }
  return stands;
};

const splitOf = (categories: readonly Category[]): Split => {
  const split: Split = { measure: 'tickets', project: 0, operations: 0, unclear: 0, tickets: 0, unknown: 0 };
  for (const category of categories) {
    if (category === 'not-work') continue;
    split.tickets++;
    split[category]++;
  }
  return split;
};

const noCounts = (): Turn['counts'] => ({ project: 0, operations: 0, unclear: 0, 'not-work': 0 });

/** An outlook with what counts for each ticket under it. */
interface View {
  readonly outlook: Outlook;
  readonly stands: readonly Category[];
}

const viewOf = (scene: Scene, outlook: Outlook, corrections: Corrections): View => ({
  outlook,
  stands: standing(scene, outlook, corrections),
});

/**
 * What turns between two views, the contradicted corrections first among the named tickets. Of tickets that came in between the two
 * it says nothing.
 */
const turnBetween = (scene: Scene, before: View, after: View, corrections: Corrections): Turn => {
  const counts = noCounts();
  const tickets: ChangedTicket[] = [];
  let changed = 0;
  for (const [place, to] of after.stands.entries()) {
    const from = before.stands[place];
    if (from === undefined || from === to) continue;
    changed++;
    counts[to]++;
    const seen = scene.seen[place];
    if (seen && tickets.length < mostNamed) tickets.push({ ...seen, from, to, correction: null });
  }
  const both = Math.min(before.stands.length, after.stands.length);
  const already = new Set(agreementWith(scene, before.outlook, corrections).against);
  const contradicted = agreementWith(scene, after.outlook, corrections).against.filter((place) => !already.has(place));
  for (const place of contradicted) {
    const [from, to] = [before.outlook.categories[place], after.outlook.categories[place]];
    const seen = scene.seen[place];
    if (from && to && seen) tickets.unshift({ ...seen, from, to, correction: corrections.get(seen.id) ?? null });
  }
  return {
    changed,
    counts,
    contradicted: contradicted.length,
    tickets: tickets.slice(0, mostNamed),
    before: splitOf(before.stands.slice(0, both)),
    after: splitOf(after.stands.slice(0, both)),
  };
};

const figuresOf = (
  scene: Scene,
  before: View,
  { outlook: { rules }, stands }: View,
  corrections: Corrections,
): ReadonlyMap<Rule, RuleFigures> => {
  const corrected = new Map<number, CorrectedCategory>();
  for (const [id, to] of corrections) {
    const place = scene.places.get(id);
    if (place !== undefined) corrected.set(place, to);
  }
  return new Map(
    rules.map(({ rule, matches, decides }) => {
      const counts = noCounts();
      let changed = 0;
      let contradicts = 0;
      const says = rule.outcome.kind === 'verdict' ? rule.outcome.category : null;
      for (const place of decides) {
        const to = stands[place];
        if (to !== undefined && before.stands[place] !== to) {
          changed++;
          counts[to]++;
        }
        if (says !== null && corrected.has(place) && corrected.get(place) !== says) contradicts++;
      }
      const [first] = matches;
      const shadow =
        first === undefined || decides.length > 0 || !rule.on
          ? null
          : (rules.find((earlier) => earlier.decides.includes(first))?.rule.name ?? null);
      return [rule, { matches: matches.length, decides: decides.length, contradicts, changed, counts, shadow }];
    }),
  );
};

/** The views of a draft and of what holds now, over all tickets that have been read. */
const bothViews = async (draft: Settings, engine: Engine, now: Date) => {
  const [{ scene, of }, corrections, managed] = await Promise.all([
    sceneFor(engine, now),
    correctionsNow(),
    readManaged(),
  ]);
  const owned = (owner: RuleOwner): readonly Rule[] => (owner === 'rules' ? draft.rules : (managed?.rules ?? []));
  const before = viewOf(scene, await byTurns(scene.outlookInSteps(engine.settings), breathe), corrections);
  const viewUnder = async (settings: Settings): Promise<View> =>
    viewOf(scene, await outlookUnder(scene, overlaid(settings, managed), engine, now), corrections);
  return {
    scene,
    of,
    corrections,
    owned,
    viewUnder,
    before,
    after: await viewUnder(draft),
  };
};

/**
 * What a draft of the settings would do to the stored tickets, beside the settings that hold; and beside `since`, the draft
 * before the last change, where there were several.
 */
export const preview = async (draft: Settings, since: Settings | null, engine: Engine, now: Date): Promise<Preview> => {
  const { scene, of, corrections, owned, viewUnder, before, after } = await bothViews(draft, engine, now);
  const step = since && turnBetween(scene, await viewUnder(since), after, corrections);
  // Each of these goes over all tickets once or twice.
  await breathe();
  const figures = figuresOf(scene, before, after, corrections);
  await breathe();
  const figuresBy = (owner: RuleOwner): Preview['rules'] =>
    Object.fromEntries(
      owned(owner).flatMap((rule) => {
        const own = figures.get(rule);
        return own ? [[rule.id, own] as const] : [];
      }),
    );
  const [agreed, agrees] = [before, after].map(({ outlook }) => agreementWith(scene, outlook, corrections).agree);
  return {
    ...turnBetween(scene, before, after, corrections),
    looked: scene.size,
    of,
    step,
    agreement: {
      of: agreementWith(scene, after.outlook, corrections).of,
      before: agreed ?? 0,
      after: agrees ?? 0,
    },
    rules: figuresBy('rules'),
    managedRules: figuresBy('managedRules'),
    signals: Object.fromEntries(scene.signals),
  };
};

/** The tickets that one rule of a draft or of the organisation matches, the first of them, and before all others those that turn. */
export const ruleTickets = async (
  draft: Settings,
  owner: RuleOwner,
  id: string,
  engine: Engine,
  now: Date,
): Promise<ChangedTicket[]> => {
  const { scene, corrections, owned, before, after } = await bothViews(draft, engine, now);
  const wanted = owned(owner).find((rule) => rule.id === id);
  const found = after.outlook.rules.find(({ rule }) => rule === wanted);
  return (found?.matches ?? [])
    .flatMap((place): ChangedTicket[] => {
      const [seen, from, to] = [scene.seen[place], before.stands[place], after.stands[place]];
      return seen && from && to ? [{ ...seen, from, to, correction: corrections.get(seen.id) ?? null }] : [];
    })
    .toSorted((a, b) => Number(b.from !== b.to) - Number(a.from !== a.to))
    .slice(0, mostNamed);
};

/** The names on the stored tickets, for completion. */
export const knownNames = async (engine: Engine, now: Date): Promise<KnownNames> => {
  const { scene } = await sceneFor(engine, now, true);
  const names: KnownNames = {};
  for (const attribute of RuleAttribute.options) {
    const counts = scene.names.get(attribute);
    if (counts === undefined || counts.size === 0) continue;
    names[attribute] = [...counts]
      .map(([value, count]) => ({ value, count }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, mostValues);
  }
  return names;
};

/** The words that weigh on the stored tickets' titles, those that move most first, and all that the reader has set. */
export const knownWords = async (words: Settings['words'], engine: Engine, now: Date): Promise<KnownWord[]> => {
  const { scene } = await sceneFor(engine, now, true);
  const shipped = (term: string): number => engine.model.words.get(term) ?? 0;
  const own = new Map(words.map(({ term, weight }) => [termOf(term), weight]));
  return (
    [...new Set([...own.keys(), ...scene.terms.keys()])]
      // What stands for any year, number or name is no word that a reader would weigh.
      .filter((term) => !term.includes('<'))
      .map((term) => {
        const { count, places } = scene.terms.get(term) ?? { count: 0, places: [] };
        const examples = places.flatMap((place) => scene.seen[place]?.title ?? []);
        return { term, weight: own.get(term) ?? shipped(term), shipped: shipped(term), count, examples };
      })
      .toSorted((a, b) => Number(own.has(b.term)) - Number(own.has(a.term)) || moves(b) - moves(a))
      .slice(0, mostValues)
  );
};

const moves = ({ count, weight }: KnownWord): number => count * Math.abs(weight);
