import { expect, it } from 'vitest';
import { frameQueue } from '../../../../utils/page/frame-queue.ts';

/** A page whose frames come when the test says so, and whose clock moves by what the work takes. */
const page = () => {
  const frames: (() => void)[] = [];
  const state = { now: 0, hidden: false };
  return {
    state,
    frames,
    ports: {
      requestFrame: (callback: () => void) => frames.push(callback),
      cancelFrame: () => {
        frames.length = 0;
      },
      now: () => state.now,
      hidden: () => state.hidden,
    },
    next: () => frames.shift()?.(),
  };
};

it('does each thing once a frame, in the order in which it came, and says when nothing is left', () => {
  const { ports, next, frames } = page();
  const done: string[] = [];
  let drained = 0;
  const queue = frameQueue<string>(
    (item) => done.push(item),
    () => {
      drained += 1;
    },
    ports,
  );
  for (const item of ['a', 'b', 'a', 'c']) queue.add(item);
  expect(frames).toHaveLength(1);
  next();
  expect(done).toEqual(['a', 'b', 'c']);
  expect(drained).toBe(1);
});

it('leaves for the next frame what does not fit into this one', () => {
  const { ports, next, state } = page();
  const done: number[] = [];
  const queue = frameQueue<number>(
    (item) => {
      state.now += 1;
      done.push(item);
    },
    () => undefined,
    ports,
  );
  for (let item = 0; item < 100; item += 1) queue.add(item);
  next();
  expect(done.length).toBeLessThan(20);
  for (let frame = 0; frame < 20; frame += 1) next();
  expect(done).toHaveLength(100);
});

it('does a hundred things in one frame where they take a little longer, and leaves what comes beyond them', () => {
  const { ports, next, state } = page();
  const done: number[] = [];
  const queue = frameQueue<number>(
    (item) => {
      state.now += 0.125;
      done.push(item);
    },
    () => undefined,
    ports,
  );
  for (let item = 0; item < 200; item += 1) queue.add(item);
  next();
  expect(done.length).toBeGreaterThanOrEqual(100);
  expect(done.length).toBeLessThan(120);
});

it('does nothing while the page is hidden, and goes on when it is shown', () => {
  const { ports, next, state, frames } = page();
  const done: string[] = [];
  const queue = frameQueue<string>(
    (item) => done.push(item),
    () => undefined,
    ports,
  );
  state.hidden = true;
  queue.add('a');
  expect(frames).toHaveLength(0);
  state.hidden = false;
  queue.wake();
  next();
  expect(done).toEqual(['a']);
});

it('does nothing in a frame that was asked for before the page was hidden', () => {
  const { ports, next, state } = page();
  const done: string[] = [];
  const queue = frameQueue<string>(
    (item) => done.push(item),
    () => undefined,
    ports,
  );
  queue.add('a');
  state.hidden = true;
  next();
  expect(done).toEqual([]);
  state.hidden = false;
  queue.wake();
  next();
  expect(done).toEqual(['a']);
});
