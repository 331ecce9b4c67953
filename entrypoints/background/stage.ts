import { type Outlook, Scene } from '../../utils/classify/scene.ts';
import { type Sheet, sheetOf } from '../../utils/classify/sheet.ts';
import { breathe } from '../../utils/model/breathing.ts';
import { dayOf } from '../../utils/model/day.ts';
import type { Rule } from '../../utils/model/rule.ts';
import type { Tuned, WordWeight } from '../../utils/model/settings.ts';
import { byTurns } from '../../utils/model/steps.ts';
import type { PortfolioReads } from '../../utils/storage/portfolio-reads.ts';
import { readPortfolio } from '../../utils/storage/portfolio-store.ts';
import { everyRow, type StoredRow } from '../../utils/storage/records.ts';
import type { Engine } from './engine.ts';
import { countSizes } from './group-sizes.ts';
import { neighbourhood } from './neighbours.ts';
import { readAhead } from './read-ahead.ts';

/** Tickets read within one transaction: small enough that pages in between are answered at once. */
const batch = 200;

/** The scene of this worker, as far as it has been read. Nothing of it is needed again but to be fast. */
interface Stage {
  readonly key: string;
  readonly scene: Scene;
  /** How many tickets were stored as it was begun; who asks meanwhile waits for that, or would be told that there are none. */
  readonly of: Promise<number>;
  /** Ids that have changed since they were read. */
  readonly touched: Set<string>;
  reading: Promise<void>;
  variants: { key: string; sheets: ReadonlyMap<number, Sheet> }[];
}

let stage: Stage | null = null;

const keyOf = ({ settings, model }: Engine): string => JSON.stringify([settings.words, model.learnt]);

const take = async (store: PortfolioReads, scene: Scene, rows: readonly StoredRow[], now: Date): Promise<void> => {
  const around = neighbourhood(store, dayOf(now));
  await around.loadOf(rows);
  for await (const [row, ticket] of readAhead(store, rows)) {
    if (ticket === null) continue;
    await store.breathe();
    scene.add(ticket, await around.contextOf(ticket, row));
  }
};

const readAll = async (wanted: Stage, rules: readonly Rule[], now: Date): Promise<void> => {
  await countSizes();
  let after = '';
  while (stage === wanted) {
    const from = after;
    const next = await readPortfolio(async (store) => {
      const found = await store.rowsAfter({ key: everyRow, after: from }, batch);
      await take(store, wanted.scene, found.rows, now);
      return found.next;
    });
    await byTurns(wanted.scene.askAheadInSteps(rules), breathe);
    if (next === null) return;
    after = next;
  }
};

const readTouched = async ({ scene, touched }: Stage, now: Date): Promise<void> => {
  const ids = [...touched].slice(0, 2 * batch).sort();
  for (const id of ids) touched.delete(id);
  if (ids.length === 0) return;
  await readPortfolio(async (store) => {
    const rows = await store.rows(ids);
    await take(
      store,
      scene,
      rows.flatMap((row) => row ?? []),
      now,
    );
  });
};

/**
 * The stored tickets as far as they have been read; reading goes on by itself. With `whole` it waits until all are there.
 * Another engine's words or lessons make it anew.
 */
export const sceneFor = async (engine: Engine, now: Date, whole = false): Promise<{ scene: Scene; of: number }> => {
  const key = keyOf(engine);
  if (stage?.key !== key) {
    const scene = new Scene(engine.settings.words, engine.model);
    const of = readPortfolio((store) => store.countUpTo('')).then(({ all }) => all);
    const fresh: Stage = { key, scene, of, touched: new Set(), reading: Promise.resolve(), variants: [] };
    stage = fresh;
    const { policyRules = [], rules } = engine.settings;
    fresh.reading = of.then(() => readAll(fresh, [...policyRules, ...rules], now)).catch(() => forgetScene());
  }
  const current = stage;
  const of = await current.of;
  if (whole) await current.reading;
  await readTouched(current, now);
  return { scene: current.scene, of: Math.max(of, current.scene.size) };
};

/** These tickets have changed. */
export const touchScene = (ids: Iterable<string>): void => {
  for (const id of ids) stage?.touched.add(id);
};

/** What is stored is not what was read any more. */
export const forgetScene = (): void => {
  stage = null;
};

const wordKey = ({ language, term, weight }: WordWeight): string => `${language} ${term} ${weight}`;

/** The words in which two lists differ. */
const differing = (a: readonly WordWeight[], b: readonly WordWeight[]): WordWeight[] => {
  const [inA, inB] = [new Set(a.map(wordKey)), new Set(b.map(wordKey))];
  return [...a.filter((word) => !inB.has(wordKey(word))), ...b.filter((word) => !inA.has(wordKey(word)))];
};

/** The outlook under settings that may weigh words otherwise: tickets that could hold such a word are read again. */
export const outlookUnder = async (scene: Scene, settings: Tuned, engine: Engine, now: Date): Promise<Outlook> => {
  const outlook = (instead: ReadonlyMap<number, Sheet> | null, variant: string): Promise<Outlook> =>
    byTurns(scene.outlookInSteps(settings, instead, variant), breathe);
  const words = differing(engine.settings.words, settings.words);
  if (words.length === 0 || stage?.scene !== scene) return outlook(null, '');
  const key = JSON.stringify([settings.words, scene.size]);
  const known = stage.variants.find((one) => one.key === key);
  if (known) return outlook(known.sheets, key);
  const heads = words.map(
    ({ term }) =>
      term
        .toLowerCase()
        .split(/\s/)[0]
        ?.replace(/(?:ies|es|s)$/, '') ?? '',
  );
  const ids = (await byTurns(scene.mentioningInSteps(heads), breathe)).map(({ id }) => id);
  const sheets = new Map<number, Sheet>();
  for (let from = 0; from < ids.length; from += batch)
    await readPortfolio(async (store) => {
      const some = ids.slice(from, from + batch);
      const [rows, tickets] = await Promise.all([store.rows(some), store.tickets(some)]);
      const around = neighbourhood(store, dayOf(now));
      for (const [at, row] of rows.entries()) {
        const ticket = tickets[at];
        const place = row && scene.places.get(row.id);
        if (!row || !ticket || place === undefined || place === null) continue;
        const context = await around.contextOf(ticket, row);
        sheets.set(place, sheetOf(ticket, context, settings.words, engine.model));
      }
    });
  // The last two: a draft, and the draft before its last change.
  if (stage) stage.variants = [{ key, sheets }, ...stage.variants].slice(0, 2);
  return outlook(sheets, key);
};
