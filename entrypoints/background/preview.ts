import { termOf } from '../../utils/classify/own-words.ts';
import { agreementWith, type Outlook, type Scene } from '../../utils/classify/scene.ts';
import type { Split } from '../../utils/model/figures.ts';
import { overlaid } from '../../utils/model/managed.ts';
import type {
  ChangedTicket,
  KnownNames,
  KnownWord,
  Preview,
  RuleFigures,
  TicketName,
} from '../../utils/model/preview.ts';
import { RuleAttribute } from '../../utils/model/rule.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { Category, CorrectedCategory } from '../../utils/model/verdict.ts';
import { readPortfolio } from '../../utils/storage/portfolio-store.ts';
import type { Engine } from './engine.ts';
import { outlookUnder, sceneFor } from './stage.ts';
import { readManaged } from './tuned.ts';

/** Tickets named at once, and names of one attribute. */
const mostNamed = 200;
const mostValues = 300;

type Corrections = ReadonlyMap<string, CorrectedCategory>;

const correctionsNow = async (): Promise<Corrections> => {
  const all = await readPortfolio((store) => store.allCorrections());
  return new Map(all.map(({ id, to }) => [id, to]));
};

/** The category that counts for each ticket: what was said by hand before anything else. */
const standing = (scene: Scene, { categories }: Outlook, corrections: Corrections): Category[] => {
  const stands = [...categories];
  for (const [id, to] of corrections) {
    const place = scene.places.get(id);
    if (place !== undefined) stands[place] = to;
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

const figuresOf = (scene: Scene, { rules }: Outlook, corrections: Corrections): Record<string, RuleFigures> => {
  const corrected = new Map<number, CorrectedCategory>();
  for (const [id, to] of corrections) {
    const place = scene.places.get(id);
    if (place !== undefined) corrected.set(place, to);
  }
  return Object.fromEntries(
    rules.map(({ rule, matches, decides }) => {
      const says = rule.outcome.kind === 'verdict' ? rule.outcome.category : null;
      const contradicts =
        says === null || corrected.size === 0
          ? 0
          : decides.filter((place) => corrected.has(place) && corrected.get(place) !== says).length;
      return [rule.id, { matches: matches.length, decides: decides.length, contradicts }];
    }),
  );
};

/** What a draft of the settings would do to the stored tickets, beside the settings that hold. */
export const preview = async (draft: Settings, engine: Engine, now: Date): Promise<Preview> => {
  const [{ scene, of }, corrections, managed] = await Promise.all([
    sceneFor(engine, now),
    correctionsNow(),
    readManaged(),
  ]);
  const after = await outlookUnder(scene, overlaid(draft, managed), engine, now);
  const before = scene.outlook(engine.settings);
  const [stood, stands] = [standing(scene, before, corrections), standing(scene, after, corrections)];
  const counts = { project: 0, operations: 0, unclear: 0, 'not-work': 0 };
  const tickets: ChangedTicket[] = [];
  let changed = 0;
  for (const [place, to] of stands.entries()) {
    const [from, seen] = [stood[place], scene.seen[place]];
    if (from === undefined || seen === undefined || from === to) continue;
    changed++;
    counts[to]++;
    if (tickets.length < mostNamed) tickets.push({ ...seen, from, to, correction: null });
  }
  const [agreed, agrees] = [agreementWith(scene, before, corrections), agreementWith(scene, after, corrections)];
  const already = new Set(agreed.against);
  const contradicted = agrees.against.filter((place) => !already.has(place));
  for (const place of contradicted) {
    const [from, to, seen] = [before.categories[place], after.categories[place], scene.seen[place]];
    if (from && to && seen) tickets.unshift({ ...seen, from, to, correction: corrections.get(seen.id) ?? null });
  }
  return {
    looked: scene.size,
    of,
    changed,
    counts,
    contradicted: contradicted.length,
    tickets: tickets.slice(0, mostNamed),
    before: splitOf(stood),
    after: splitOf(stands),
    agreement: { of: agrees.of, before: agreed.agree, after: agrees.agree },
    rules: figuresOf(
      scene,
      { ...after, rules: after.rules.filter(({ rule }) => draft.rules.includes(rule)) },
      corrections,
    ),
    signals: Object.fromEntries(scene.signals),
  };
};

/** The tickets that one rule of a draft matches, the first of them. */
export const ruleTickets = async (draft: Settings, id: string, engine: Engine, now: Date): Promise<TicketName[]> => {
  const { scene } = await sceneFor(engine, now);
  const rule = draft.rules.find((one) => one.id === id);
  if (!rule) return [];
  return scene
    .matching(rule.when)
    .slice(0, mostNamed)
    .flatMap((place) => scene.seen[place] ?? []);
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
export const knownWords = async (draft: Settings, engine: Engine, now: Date): Promise<KnownWord[]> => {
  const { scene } = await sceneFor(engine, now, true);
  const shipped = (term: string): number => engine.model.words.get(term) ?? 0;
  const own = new Map(draft.words.map(({ term, weight }) => [termOf(term), weight]));
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
