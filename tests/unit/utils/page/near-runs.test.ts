// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { inRuns, type Placed, type WatchOfEach } from '../../../../utils/page/near-runs.ts';

beforeEach(() => document.body.replaceChildren());

/** Lists of so many cards each, with what a browser is asked to watch of them and what is told of it. */
const lists = (...lengths: number[]) => {
  const observed = new Set<Element>();
  const near = new Set<string>();
  const far = new Set<string>();
  const told: string[] = [];
  let say: (near: readonly Element[], far: readonly Placed[]) => void = () => undefined;
  const each: WatchOfEach = (said) => {
    say = said;
    return {
      watch: (element) => observed.add(element),
      leave: (element) => observed.delete(element),
      end: () => observed.clear(),
    };
  };
  const watch = inRuns(each, () => ({ width: 1_000, height: 800 }))((close, distant) => {
    for (const { id } of close) near.add(id);
    for (const { id } of distant) far.add(id);
    told.push(...[...close, ...distant].map(({ id }) => id));
  });
  const cards = lengths.flatMap((length, nth) => {
    const list = document.createElement('ol');
    const column = document.createElement('div');
    column.append(list);
    document.body.append(column);
    return Array.from({ length }, (_, at) => {
      const item = document.createElement('li');
      const card = document.createElement('div');
      card.id = `${nth}-${at}`;
      item.append(card);
      list.append(item);
      return card;
    });
  });
  const one = (id: string): Element => {
    const card = cards.find((each) => each.id === id);
    if (card === undefined) throw new Error(`no card ${id}`);
    return card;
  };
  return {
    watch,
    near,
    far,
    told,
    one,
    observed: () => [...observed].map(({ id }) => id),
    /** Watches all cards in one turn of the script. */
    begin: async () => {
      for (const card of cards) watch.watch(card);
      await Promise.resolve();
    },
    /** Those far away are `high`, 100 pixels, one below the other, or beside it. */
    say: (closeIds: string[], distantIds: string[], high = 100, beside = false) => {
      for (const id of [...closeIds, ...distantIds]) expect(observed).toContain(one(id));
      const placed = distantIds.map((id) => {
        const from = 5_000 + high * Number(id.split('-')[1]);
        const [along, across] = [
          { top: from, bottom: from + high },
          { left: 0, right: 200 },
        ];
        const box = beside ? { left: along.top, right: along.bottom, top: 0, bottom: 100 } : { ...along, ...across };
        return { target: one(id), boundingClientRect: box };
      });
      say(closeIds.map(one), placed);
    },
  };
};

const ids = (nth: number, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${nth}-${from + at}`);

it('has the browser watch where each run begins and a list ends, and tells of all of a run once both sides of it are far', async () => {
  const { begin, observed, say, near, far } = lists(7);
  await begin();
  expect(observed()).toEqual(['0-0', '0-4', '0-6']);
  say([], ['0-0']);
  expect(far).toEqual(new Set());
  say([], ['0-4']);
  expect(far).toEqual(new Set(ids(0, 0, 3)));
  say([], ['0-6']);
  expect(far).toEqual(new Set(ids(0, 0, 6)));
  expect(near.size).toBe(0);
});

it('tells of the runs on both sides of one that is near, and has those no longer watched', async () => {
  const { begin, observed, say, near } = lists(15);
  await begin();
  expect(observed()).toEqual(['0-0', '0-4', '0-8', '0-12', '0-14']);
  say([], ['0-0', '0-4', '0-8', '0-12', '0-14']);
  say(['0-8'], []);
  expect(near).toEqual(new Set(ids(0, 4, 11)));
  // The run above ends at its own last now, and the one below begins where it did.
  expect(observed().toSorted()).toEqual(['0-0', '0-12', '0-14', '0-3']);
  say([], ['0-3']);
  say(['0-3'], []);
  expect(observed().toSorted()).toEqual(['0-12', '0-14']);
  say(['0-14'], []);
  expect(near.size).toBe(15);
  expect(observed()).toEqual([]);
});

it.each([[['0-4', '0-6']], [['0-6', '0-4']]])(
  'tells of each card but once, near or far, although two runs end at it: %s',
  async (order) => {
    const { begin, say, told } = lists(7);
    await begin();
    say([], ['0-0', '0-4', '0-6']);
    expect(told.toSorted()).toEqual(ids(0, 0, 6));
    told.length = 0;
    say(order, []);
    expect(told.toSorted()).toEqual(ids(0, 0, 6));
  },
);

it('puts no two lists into one run, however few cards each has', async () => {
  const { begin, observed, one, watch } = lists(2, 1, 3);
  await begin();
  expect(observed().toSorted()).toEqual(['0-0', '0-1', '1-0', '2-0', '2-2']);
  watch.leave(one('1-0'));
  expect(observed().toSorted()).toEqual(['0-0', '0-1', '2-0', '2-2']);
});

it('learns how far up a list is although the first list has one card alone', async () => {
  const { begin, observed } = lists(1, 8, 1, 1);
  await begin();
  expect(observed().toSorted()).toEqual(['0-0', '1-0', '1-1', '1-5', '1-7', '2-0', '3-0']);
});

it('goes on in one list only, although the first lists have so few cards that all looked like one', async () => {
  const { begin, observed } = lists(1, 1, 9, 9);
  await begin();
  // The last of one list and the first of the next are watched each, so that no run lies across the two.
  expect(observed()).toContain('2-8');
  expect(observed()).toContain('3-0');
});

it('has the next one watched when an end leaves', async () => {
  const { begin, observed, say, one, watch, far, near } = lists(4);
  await begin();
  watch.leave(one('0-0'));
  watch.leave(one('0-3'));
  expect(observed()).toEqual(['0-1', '0-2']);
  say([], ['0-1', '0-2']);
  expect(far).toEqual(new Set(['0-1', '0-2']));
  watch.leave(one('0-1'));
  say(['0-2'], []);
  expect(near).toEqual(new Set(['0-2']));
  expect(observed()).toEqual([]);
});

it('has the run before end at its own last when the one that ended it leaves', async () => {
  const { begin, observed, say, one, watch, near } = lists(8);
  await begin();
  say([], ['0-0', '0-4', '0-7']);
  watch.leave(one('0-4'));
  expect(observed().toSorted()).toEqual(['0-0', '0-3', '0-5', '0-7']);
  say(['0-3'], ['0-5']);
  expect(near).toEqual(new Set(ids(0, 0, 3)));
  say(['0-5'], []);
  expect(near.size).toBe(7);
  expect(observed()).toEqual([]);
});

it('watches nothing of a run whose every card has left', async () => {
  const { begin, observed, one, watch } = lists(5);
  await begin();
  watch.leave(one('0-4'));
  expect(observed().toSorted()).toEqual(['0-0', '0-3']);
  for (const id of ids(0, 0, 3)) watch.leave(one(id));
  expect(observed()).toEqual([]);
});

it('has one that may have moved watched by itself', async () => {
  const { begin, observed, say, one, watch, near } = lists(4);
  await begin();
  say([], ['0-0', '0-3']);
  watch.watch(one('0-2'));
  expect(observed()).toEqual(['0-0', '0-3', '0-2']);
  say(['0-2'], []);
  expect(near).toEqual(new Set(['0-2']));
});

it.each([
  ['below each other', false, 320],
  ['beside each other', true, 400],
])('has each of a run watched where the window could lie between its ends: cards %s', async (_, beside, large) => {
  const { begin, observed, say, far, near } = lists(4, 4);
  await begin();
  say([], ['1-0', '1-3'], 100, beside);
  expect(far.size).toBe(4);
  say([], ['0-0', '0-3'], large, beside);
  expect(far.size).toBe(4);
  expect(observed()).toEqual(['0-0', '0-3', '1-0', '1-3', '0-1', '0-2']);
  say([], ['0-1', '0-2'], large, beside);
  expect(far.size).toBe(8);
  say(['0-2'], ['0-1'], large, beside);
  expect(near).toEqual(new Set(ids(0, 0, 3)));
});

it('has the cards of a high run watched, too, whose other end is the next run', async () => {
  const { begin, observed, say, far, near } = lists(5);
  await begin();
  say([], ['0-0', '0-4'], 250);
  expect(far).toEqual(new Set(['0-4']));
  expect(observed().toSorted()).toEqual(ids(0, 0, 4));
  say(['0-2'], ['0-1', '0-3'], 250);
  expect(near).toEqual(new Set(ids(0, 0, 3)));
  expect(observed()).toEqual(['0-4']);
});

it.each(['0-0', '0-1', '0-3'])(
  'has the cards of a high run watched although one of it has left before anything was told: %s',
  async (gone) => {
    const { begin, observed, say, far, one, watch } = lists(5);
    await begin();
    watch.leave(one(gone));
    const first = gone === '0-0' ? '0-1' : '0-0';
    say([], [first, '0-4'], 320);
    expect(far).toEqual(new Set(['0-4']));
    const rest = ids(0, 0, 3).filter((id) => id !== gone);
    expect(observed().toSorted()).toEqual([...rest, '0-4']);
    say(
      [],
      rest.filter((id) => id !== first),
      320,
    );
    expect(far).toEqual(new Set([...rest, '0-4']));
  },
);

it('tells of a run that is known to be far once the one that nothing was told of has left', async () => {
  const { begin, say, far, one, watch } = lists(3);
  await begin();
  say([], ['0-0', '0-2'], 700);
  expect(far.size).toBe(0);
  watch.leave(one('0-1'));
  await Promise.resolve();
  expect(far).toEqual(new Set(['0-0', '0-2']));
});
