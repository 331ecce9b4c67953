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

it('has the browser watch where each run begins and a list ends, and tells of all of a run once both sides of it are far', async () => {
  const { begin, observed, say, near, far } = lists(9);
  await begin();
  expect(observed()).toEqual(['0-0', '0-5', '0-8']);
  say([], ['0-0']);
  expect(far).toEqual(new Set());
  say([], ['0-5']);
  expect(far.size).toBe(5);
  say([], ['0-8']);
  expect(far.size).toBe(9);
  expect(near.size).toBe(0);
});

it('tells of the runs on both sides of one that is near, and has those no longer watched', async () => {
  const { begin, observed, say, near } = lists(19);
  await begin();
  expect(observed()).toEqual(['0-0', '0-5', '0-10', '0-15', '0-18']);
  say([], ['0-0', '0-5', '0-10', '0-15', '0-18']);
  say(['0-10'], []);
  expect(near).toEqual(new Set([5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((at) => `0-${at}`)));
  // The run above ends at its own last now, and the one below begins where it did.
  expect(observed().toSorted()).toEqual(['0-0', '0-15', '0-18', '0-4']);
  say([], ['0-4']);
  say(['0-4'], []);
  expect(observed().toSorted()).toEqual(['0-15', '0-18']);
  say(['0-18'], []);
  expect(near.size).toBe(19);
  expect(observed()).toEqual([]);
});

it('tells of each card but once, near or far, although two runs end at it', async () => {
  const { begin, say, told } = lists(9);
  await begin();
  say([], ['0-0', '0-5', '0-8']);
  expect(told.toSorted()).toEqual(Array.from({ length: 9 }, (_, at) => `0-${at}`));
  told.length = 0;
  say(['0-5', '0-8'], []);
  expect(told.toSorted()).toEqual(Array.from({ length: 9 }, (_, at) => `0-${at}`));
});

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
  expect(observed().toSorted()).toEqual(['0-0', '1-0', '1-1', '1-6', '1-7', '2-0', '3-0']);
});

it('has the next one watched when an end leaves', async () => {
  const { begin, observed, say, one, watch, far, near } = lists(5);
  await begin();
  watch.leave(one('0-0'));
  watch.leave(one('0-4'));
  expect(observed()).toEqual(['0-1', '0-3']);
  say([], ['0-1', '0-3']);
  expect(far).toEqual(new Set(['0-1', '0-2', '0-3']));
  watch.leave(one('0-1'));
  watch.leave(one('0-2'));
  say(['0-3'], []);
  expect(near).toEqual(new Set(['0-3']));
  expect(observed()).toEqual([]);
});

it('has the run before end at its own last when the one that ended it leaves', async () => {
  const { begin, observed, say, one, watch, near } = lists(10);
  await begin();
  say([], ['0-0', '0-5', '0-9']);
  watch.leave(one('0-5'));
  expect(observed().toSorted()).toEqual(['0-0', '0-4', '0-6', '0-9']);
  say(['0-4'], ['0-6']);
  expect(near).toEqual(new Set(['0-0', '0-1', '0-2', '0-3', '0-4']));
  say(['0-6'], []);
  expect(near.size).toBe(9);
  expect(observed()).toEqual([]);
});

it('watches nothing of a run whose every card has left', async () => {
  const { begin, observed, one, watch } = lists(6);
  await begin();
  watch.leave(one('0-5'));
  expect(observed().toSorted()).toEqual(['0-0', '0-4']);
  for (const at of [0, 1, 2, 3, 4]) watch.leave(one(`0-${at}`));
  expect(observed()).toEqual([]);
});

it('has one that may have moved watched by itself', async () => {
  const { begin, observed, say, one, watch, near } = lists(5);
  await begin();
  say([], ['0-0', '0-4']);
  watch.watch(one('0-2'));
  expect(observed()).toEqual(['0-0', '0-4', '0-2']);
  say(['0-2'], []);
  expect(near).toEqual(new Set(['0-2']));
});

it.each([
  ['below each other', false, 250],
  ['beside each other', true, 300],
])('has each of a run watched where the window could lie between its ends: cards %s', async (_, beside, large) => {
  const { begin, observed, say, far, near } = lists(5, 5);
  await begin();
  say([], ['1-0', '1-4'], 100, beside);
  expect(far.size).toBe(5);
  say([], ['0-0', '0-4'], large, beside);
  expect(far.size).toBe(5);
  expect(observed()).toEqual(['0-0', '0-4', '1-0', '1-4', '0-1', '0-2', '0-3']);
  say([], ['0-1', '0-2', '0-3'], large, beside);
  expect(far.size).toBe(10);
  say(['0-2'], ['0-1', '0-3'], large, beside);
  expect(near).toEqual(new Set(['0-0', '0-1', '0-2', '0-3', '0-4']));
});

it('has the cards of a high run watched, too, whose other end is the next run', async () => {
  const { begin, observed, say, far, near } = lists(6);
  await begin();
  say([], ['0-0', '0-5'], 250);
  expect(far).toEqual(new Set(['0-5']));
  expect(observed().toSorted()).toEqual(['0-0', '0-1', '0-2', '0-3', '0-4', '0-5']);
  say(['0-2'], ['0-1', '0-3', '0-4'], 250);
  expect(near).toEqual(new Set(['0-0', '0-1', '0-2', '0-3', '0-4']));
  expect(observed()).toEqual(['0-5']);
});
