import { expect, it } from 'vitest';
import { type TraceEvent, tasksOf } from '../../../bench/page/tasks.ts';

const ours = 'chrome-extension://lens/';
const mark = { name: 'mark', ph: 'I', pid: 7, tid: 1, ts: 1 };
const event = (name: string, from: number, to: number, url?: string): TraceEvent => ({
  ...mark,
  ...{ name, ph: 'X', ts: from * 1_000, dur: (to - from) * 1_000 },
  ...(url === undefined ? {} : { args: { data: { url } } }),
});

it('gives each task of the page its length and what the extension’s scripts took of it, each stretch once', () => {
  const events = [
    mark,
    event('RunTask', 10, 60),
    event('FunctionCall', 12, 22, `${ours}tag.js`),
    event('FunctionCall', 13, 20, `${ours}tag.js`),
    event('FunctionCall', 30, 40, 'https://trello.com/app.js'),
    event('Layout', 41, 59),
    event('RunTask', 70, 80),
    event('EvaluateScript', 71, 75, `${ours}tag.js`),
    { ...event('RunTask', 70, 500), pid: 8 },
  ];
  expect(tasksOf(events, 'mark', ours)).toEqual([
    { length: 50, own: 10 },
    { length: 10, own: 4 },
  ]);
});

it('takes what goes on after a promise for the extension’s, unless a script of the page runs in it', () => {
  const events = [
    mark,
    event('RunTask', 10, 30),
    event('RunMicrotasks', 12, 18),
    event('RunTask', 40, 60),
    event('RunMicrotasks', 42, 50),
    event('FunctionCall', 43, 49, 'https://trello.com/app.js'),
  ];
  expect(tasksOf(events, 'mark', ours)).toEqual([
    { length: 20, own: 6 },
    { length: 20, own: 0 },
  ]);
});

it('finds no task where the page was never marked', () => {
  expect(tasksOf([event('RunTask', 10, 30)], 'mark', ours)).toEqual([]);
});
