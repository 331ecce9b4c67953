import { own, type Stretch, type Visit, type Watch } from './figures.ts';

/** What was measured of one page. */
export interface Measured {
  target: string;
  cards: number;
  isStatic: boolean;
  none: Visit;
  floor: Visit;
  ours: Visit;
  watch: Watch | null;
}

/** A goal, what it came to, and whether it is met. */
export interface Goal {
  target: string;
  goal: string;
  value: number;
  limit: number;
  unit: string;
  met: boolean;
}

const megabyte = 1_000_000;
/** Millisecond a second that counts as nothing. */
const nothing = 1;

const goalOf = (target: string, goal: string, value: number, limit: number, unit: string, below = false): Goal => ({
  target,
  goal,
  value,
  limit,
  unit,
  met: below ? value < limit : value <= limit,
});

const aSecond = ({ none, ours }: Measured, stretch: Stretch): number =>
  own(ours[stretch], none[stretch]).script / ours[stretch].seconds;

/**
 * The goals of one page. The floor marks cards and reads nothing, so what is beside it is the way to the tags; the same is told of
 * the whole load, with all that is read of the site. "Own" is with the extension minus without it, and so for the floor. A burst is compared whole, for the
 * floor does nothing in a burst and its own cost there is none. What costs nothing is told by script: the page's own painting
 * varies by more than a millisecond a second.
 */
export const goalsOf = (measured: Measured): Goal[] => {
  const { target, isStatic, none, floor, ours, watch } = measured;
  const times = (stretch: Stretch, until: string): Goal[] => {
    const [mine, least] = [own(ours[stretch], none[stretch]), own(floor[stretch], none[stretch])];
    return [
      goalOf(target, `own script until ${until}, times the floor’s`, mine.script / least.script, 3, '×'),
      goalOf(target, `own task time until ${until}, times the floor’s`, mine.task / least.task, 1.5, '×'),
    ];
  };
  const beside = isStatic
    ? [
        ...times('tagging', 'tagged'),
        ...times('load', 'all is read too'),
        goalOf(target, 'a burst, times the floor’s', ours.burst.task / floor.burst.task, 2, '×'),
      ]
    : [];
  const seen =
    watch === null || watch.late === null
      ? []
      : [
          goalOf(target, 'frames without a tag once its verdict is known', watch.late, 1, 'frames'),
          goalOf(target, 'cards drawn anew that stay without a tag', watch.never ?? 0, 0, 'cards'),
        ];
  const tasks = watch === null ? [] : [goalOf(target, 'own scripts in one task', watch.ownInTask, 50, 'ms')];
  return [
    ...seen,
    ...beside,
    ...(['idle', 'unrelated', 'hover', 'typing'] as const).map((stretch) =>
      goalOf(target, `own script a second, ${stretch}`, aSecond(measured, stretch), nothing, 'ms/s', true),
    ),
    ...tasks,
    goalOf(target, 'heap beyond no extension', (ours.heap - none.heap) / megabyte, 10, 'MB', true),
  ];
};

/** Own script of one change on the largest page of a site beside the smallest, in milliseconds: less than this is no growth. */
const noGrowth = 0.2;

/** Whether a change costs the same on a large board as on a small one; nothing where there is only one of a site. */
export const growthOf = (all: readonly Measured[]): Goal[] =>
  ['jira', 'trello'].flatMap((site) => {
    const boards = all
      .filter(({ target, isStatic }) => isStatic && target.startsWith(site))
      .toSorted((a, b) => a.cards - b.cards);
    const [small, large] = [boards[0], boards.at(-1)];
    if (small === undefined || large === undefined || small === large) return [];
    const of = ({ ours, none }: Measured): number => own(ours.change, none.change).script;
    const goal = `own script of a change, ${large.cards} cards over ${small.cards}`;
    return [goalOf(site, goal, of(large) - of(small), noGrowth, 'ms')];
  });
