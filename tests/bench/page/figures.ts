/** What a stretch of a visit cost on the page's main thread, in milliseconds of its processor time. */
export interface Cost {
  script: number;
  /** All tasks: scripts, style, layout, painting, parsing. */
  task: number;
  /** How long the stretch lasted by the clock. */
  seconds: number;
}

/**
 * The stretches of a visit, in their order. `load` lasts from the address to rest with everything read. It has two parts on a
 * static page: `tagging` until every card in the window has its tag and the page is at rest, while the site's API keeps its
 * answers back, and `reading`, what comes of those answers until rest. On a stand-in site, whose own page waits for its API,
 * all of it is `tagging` and `reading` is nothing.
 */
export const stretches = [
  'load',
  'tagging',
  'reading',
  'burst',
  'change',
  'unrelated',
  'hover',
  'typing',
  'idle',
] as const;
export type Stretch = (typeof stretches)[number];

/** One visit to a page in one variant, or the median of some. */
export interface Visit extends Record<Stretch, Cost> {
  /** What the JavaScript of the page and of all extensions in it holds, in bytes, once the rubbish is collected. */
  heap: number;
  /** Processor time of the browser outside the page's process until the page was at rest, in milliseconds: the background, the network, the screen. */
  elsewhere: number;
}

/** What a watched visit showed. Watching has a cost of its own, so costs come from other visits. */
export interface Watch {
  /** From the end of the page's markup until each card in the window carries its tag, in milliseconds; null where nobody knows the tags. */
  tagged: number | null;
  /** Of cards that were drawn anew: the most frames that one was shown without its tag, and how many never got one. */
  late: number | null;
  never: number | null;
  /** The most that the extension's scripts took of any one task, and the longest task in which they ran, in milliseconds by the clock. */
  ownInTask: number;
  taskWithOwn: number;
  /** The longest task of all. */
  longest: number;
}

/** The middle one; the mean of the two in the middle where their number is even, NaN of none. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[sorted.length / 2 - 1] ?? Number.NaN) + upper) / 2;
};

/** The median visit, figure by figure. */
export const medianVisit = (visits: readonly Visit[]): Visit => {
  const cost = (stretch: Stretch): Cost => ({
    script: median(visits.map((visit) => visit[stretch].script)),
    task: median(visits.map((visit) => visit[stretch].task)),
    seconds: median(visits.map((visit) => visit[stretch].seconds)),
  });
  return {
    load: cost('load'),
    tagging: cost('tagging'),
    reading: cost('reading'),
    burst: cost('burst'),
    change: cost('change'),
    unrelated: cost('unrelated'),
    hover: cost('hover'),
    typing: cost('typing'),
    idle: cost('idle'),
    heap: median(visits.map(({ heap }) => heap)),
    elsewhere: median(visits.map(({ elsewhere }) => elsewhere)),
  };
};

/** The median of watched visits, figure by figure; null where one of them had none. */
export const medianWatch = (watches: readonly Watch[]): Watch | null => {
  if (watches.length === 0) return null;
  const some = (of: (watch: Watch) => number | null): number | null => {
    const values = watches.flatMap((watch) => of(watch) ?? []);
    return values.length < watches.length ? null : median(values);
  };
  return {
    tagged: some(({ tagged }) => tagged),
    late: some(({ late }) => late),
    never: some(({ never }) => never),
    ownInTask: median(watches.map(({ ownInTask }) => ownInTask)),
    taskWithOwn: median(watches.map(({ taskWithOwn }) => taskWithOwn)),
    longest: median(watches.map(({ longest }) => longest)),
  };
};

/** A variant's own cost: with it minus without it. What is below zero is noise. */
export const own = (withIt: Cost, without: Cost): Omit<Cost, 'seconds'> => ({
  script: withIt.script - without.script,
  task: withIt.task - without.task,
});
