// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { blankTicket, type Ticket } from '../../../../utils/model/ticket.ts';
import type { Sighting } from '../../../../utils/sites/site-adapter.ts';
import { pageEvidence } from '../../../../utils/visit/page-evidence.ts';

beforeEach(() => document.body.replaceChildren());

const ticket = (key: string): Ticket => blankTicket('trello', 'trello.com', key, key);
const idOf = (key: string): string => ticket(key).id;

/** A page that says what it was read for: '+KEY' is told, '=KEY' only noted, '~KEY' to be read again by the API. */
const page = () => {
  const log: string[] = [];
  const idle: ((left: () => number) => void)[] = [];
  const shows = new Map<string, string>();
  const told = new Map<string, string>();
  const time = { now: 0 };
  const show = (key: string, text = 'as before'): Sighting => {
    const element = document.createElement('div');
    document.body.append(element);
    shows.set(key, text);
    return {
      key,
      element,
      shape: 'card',
      work: true,
      place: () => null,
      read: () => ({ ...ticket(key), title: shows.get(key) ?? '' }),
    };
  };
  const evidence = pageEvidence({
    tell: {
      see: ({ key, id, title }) => {
        const before = told.get(id);
        if (before === title) return false;
        told.set(id, title);
        log.push(`+${key}`);
        return before !== undefined;
      },
      note: ({ key, id, title }) => {
        told.set(id, title);
        log.push(`=${key}`);
      },
      flush: () => undefined,
    },
    renew: (keys) => log.push(...keys.map((key) => `~${key}`)),
    signal: new AbortController().signal,
    idle: (work) => idle.push(work),
    now: () => time.now,
  });
  const rest = (): void => {
    while (idle.length > 0) for (const work of idle.splice(0)) work(() => 50);
  };
  return { evidence, show, rest, log, time };
};

it('reads a card near the window at once, and leaves one far away to the API', () => {
  const { evidence, show, rest, log } = page();
  evidence.saw(idOf('A'), show('A'), false, false);
  evidence.saw(idOf('B'), show('B'), true, false);
  evidence.known([idOf('A'), idOf('B')]);
  evidence.alone();
  rest();
  expect(log).toEqual(['+A']);
});

it('reads a far card from the page when it comes near before the API has told of it, or when the API does not', () => {
  const { evidence, show, rest, log } = page();
  const [near, far] = [show('A'), show('B')];
  evidence.saw(idOf('A'), near, true, false);
  evidence.saw(idOf('B'), far, true, false);
  evidence.saw(idOf('A'), near, false, true);
  evidence.alone();
  rest();
  expect(log).toEqual(['+A', '+B']);
});

it('tells a change of a card that the API had told of, whether it was near then or far', () => {
  const { evidence, show, rest, log } = page();
  const [near, far] = [show('A'), show('B')];
  evidence.known([idOf('A'), idOf('B')]);
  evidence.saw(idOf('A'), near, false, false);
  evidence.saw(idOf('B'), far, true, false);
  evidence.lookAgain();
  rest();
  evidence.saw(idOf('A'), show('A', 'changed'), false, true);
  evidence.saw(idOf('B'), show('B', 'changed'), true, true);
  evidence.lookAgain();
  rest();
  evidence.saw(idOf('B'), far, false, true);
  expect(log).toEqual(['=A', '+A', '~A', '+B', '~B']);
});

it('is silent about a card that was drawn again as it was', () => {
  const { evidence, show, rest, log } = page();
  evidence.saw(idOf('A'), show('A'), false, false);
  evidence.saw(idOf('A'), show('A'), false, true);
  evidence.lookAgain();
  rest();
  expect(log).toEqual(['+A']);
});

it('reads a card that comes long after the API has told of its ticket: it may have changed where nobody saw it', () => {
  const { evidence, show, rest, log, time } = page();
  evidence.known(['A', 'B', 'C'].map(idOf));
  evidence.saw(idOf('A'), show('A'), false, false);
  evidence.saw(idOf('C'), show('C'), true, false);
  expect(evidence.knows(idOf('B'))).toBe(true);
  time.now = 10_000;
  expect(evidence.knows(idOf('B'))).toBe(false);
  evidence.saw(idOf('B'), show('B'), false, false);
  // This one was met before, and would have been seen to change.
  evidence.saw(idOf('C'), show('C'), false, false);
  evidence.lookAgain();
  rest();
  expect(log).toEqual(['+B', '=A', '=C']);
});
