import { randomFrom } from '../../site/portfolio/random.ts';

/** What a step does, and how often it comes beside the others; `steps.ts` says how it is done. */
export const weights = {
  open: 7,
  navigate: 8,
  back: 6,
  forward: 2,
  reload: 3,
  scroll: 9,
  rerender: 5,
  refresh: 3,
  filter: 3,
  showAll: 2,
  theme: 2,
  rename: 6,
  move: 5,
  remove: 1,
  correct: 7,
  takeBack: 2,
  killWorker: 7,
  killWorkerAmidst: 4,
  reloadExtension: 2,
  updateExtension: 2,
  switchTab: 7,
  sameInBoth: 3,
  freeze: 3,
  leaveAmidst: 5,
  jumpClock: 4,
  fillDisk: 2,
  fillSettings: 2,
  breakDatabase: 3,
  closeDatabase: 3,
  healStore: 5,
  breakNetwork: 6,
  healNetwork: 6,
  goOffline: 2,
  changeMarkup: 3,
  restoreMarkup: 4,
  tuneSettings: 3,
  writeRule: 4,
  toggleTags: 2,
  openDataCenter: 5,
} as const;
export type StepKind = keyof typeof weights;

/**
 * One step. The numbers, each from 0 up to 1, choose what is done it to out of what there is when its turn comes, so that a
 * step keeps its sense when others before it are left out.
 */
export interface Step {
  kind: StepKind;
  where: number;
  what: number;
}

const deck: readonly StepKind[] = Object.entries(weights).flatMap(([name, weight]) =>
  Array.from({ length: weight }, () => name).filter((one): one is StepKind => one in weights),
);

/** The steps of a run: the same seed gives the same ones, and a longer run begins like a shorter one. */
export const planOf = (seed: number, length: number): Step[] => {
  const random = randomFrom(seed);
  return Array.from({ length }, () => ({ kind: random.pick(deck), where: random.next(), what: random.next() }));
};

/** A step as it is printed and read again: `rename:0.25:0.75`. */
export const writeStep = ({ kind, where, what }: Step): string => `${kind}:${where.toFixed(4)}:${what.toFixed(4)}`;

/** Steps out of such texts, parted by blanks or commas. Throws on a step that does not exist. */
export const readSteps = (text: string): Step[] =>
  text
    .split(/[\s,]+/)
    .filter((one) => one !== '')
    .map((one) => {
      const [name, where = '0', what = '0'] = one.split(':');
      const kind = deck.find((known) => known === name);
      if (kind === undefined) throw new Error(`there is no step ${name}`);
      return { kind, where: Number(where), what: Number(what) };
    });

/** The item that a number from 0 up to 1 stands for; undefined of an empty list. */
export const chosen = <Item>(items: readonly Item[], share: number): Item | undefined =>
  items[Math.min(items.length - 1, Math.floor(share * items.length))];
