import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createLane } from '../../../../utils/sites/lane.ts';
import { siteClient } from '../../../../utils/sites/site-client.ts';
import type { ReaderPorts } from '../../../../utils/sites/site-reader.ts';
import { type VirtualTime, virtualTime } from './virtual-time.ts';

const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } });
const page = (status = 200, type = 'text/html; charset=utf-8'): Response =>
  new Response('<!doctype html><title>Log in</title>', { status, headers: { 'content-type': type } });

type Reply = () => Response | Promise<Response>;

/** A client whose site gives these replies, one a request, the last one for ever. */
const clientWith = (
  replies: readonly Reply[],
  time: VirtualTime = virtualTime(1_000_000),
  more: Partial<ReaderPorts> = {},
) => {
  const asked: { url: string; init: RequestInit | undefined; at: number }[] = [];
  const slow: boolean[] = [];
  let [under, most] = [0, 0];
  const client = siteClient({
    ports: {
      origin: 'https://acme.atlassian.net',
      fetch: async (input, init) => {
        asked.push({ url: String(input), init, at: time.now() });
        under += 1;
        most = Math.max(most, under);
        try {
          const reply = replies[Math.min(asked.length, replies.length) - 1];
          if (reply === undefined) throw new TypeError('no reply');
          return await reply();
        } finally {
          under -= 1;
        }
      },
      now: time.now,
      wait: time.wait,
      random: () => 0.5,
      ...more,
    },
    headers: { 'x-atlassian-token': 'no-check' },
    signedOut: (status, body) => status === 400 && body === 'out',
    slow: (is) => slow.push(is),
  });
  const signal = new AbortController();
  const ask = (body?: unknown, later = false) =>
    client.ask({ path: '/rest/x', body, schema: z.object({ a: z.number() }), signal: signal.signal, later });
  return { ask: (body?: unknown) => time.until(ask(body)), askAll: ask, asked, slow, signal, time, most: () => most };
};

const networkFails = (): never => {
  throw new TypeError('Failed to fetch');
};

describe('a request', () => {
  it('stays on its own origin and reads only', async () => {
    const { ask, asked } = clientWith([() => json({ a: 1 })]);
    expect(await ask()).toEqual({ ok: true, value: { a: 1 } });
    expect(await ask({ ids: [1] })).toEqual({ ok: true, value: { a: 1 } });
    expect(asked.map(({ url, init }) => [url, init?.method])).toEqual([
      ['https://acme.atlassian.net/rest/x', 'GET'],
      ['https://acme.atlassian.net/rest/x', 'POST'],
    ]);
    expect(asked[1]?.init?.body).toBe('{"ids":[1]}');
    expect(new Headers(asked[1]?.init?.headers).get('x-atlassian-token')).toBe('no-check');
  });

  it('is one of two at once, whatever is asked', async () => {
    const time = virtualTime();
    const { askAll, asked, most } = clientWith([() => time.wait(500).then(() => json({ a: 1 }))], time);
    const answers = await time.until(Promise.all(Array.from({ length: 7 }, () => askAll())));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(asked).toHaveLength(7);
    expect(most()).toBe(2);
  });
});

describe('a failure', () => {
  it.each<[string, Reply, string]>([
    ['the login page with status 200', () => page(), 'logged-out'],
    ['a redirect', () => new Response(null, { status: 302, headers: { location: '/login' } }), 'logged-out'],
    ['401', () => json({}, 401), 'logged-out'],
    ['403', () => page(403), 'logged-out'],
    ["the site's own way to say so", () => json('out', 400), 'logged-out'],
    ['HTML that calls itself JSON', () => page(200, 'application/json'), 'unreadable'],
    [
      'half an answer',
      () => new Response('{"a": 1', { headers: { 'content-type': 'application/json' } }),
      'unreadable',
    ],
    ['another shape', () => json({ b: 1 }), 'unreadable'],
    ['a question that is refused', () => json({ errorMessages: ['no'] }, 400), 'failing'],
    ['an address that is gone', () => json({}, 410), 'failing'],
  ])('is told at once for %s', async (_, reply, state) => {
    const { ask, asked } = clientWith([reply]);
    const answer = await ask();
    expect(answer).toMatchObject({ ok: false, state });
    expect(answer.ok ? 0 : answer.retryAfterMs).toBeGreaterThanOrEqual(10_000);
    expect(asked).toHaveLength(1);
  });

  it('in passing is repeated, later each time', async () => {
    const { ask, asked } = clientWith([() => json({}, 500), () => json({}, 503), () => json({ a: 1 })]);
    expect(await ask()).toEqual({ ok: true, value: { a: 1 } });
    const [first = 0, second = 0, third = 0] = asked.map(({ at }) => at);
    expect(second - first).toBeGreaterThan(500);
    expect(third - second).toBeGreaterThan(second - first);
  });

  it('that lasts is told after three tries', async () => {
    const { ask, asked } = clientWith([() => json({}, 500)]);
    expect(await ask()).toMatchObject({ ok: false, state: 'failing', status: 500 });
    expect(asked).toHaveLength(3);
  });

  it('of the network is tried once more, then told as offline', async () => {
    const { ask, asked } = clientWith([networkFails]);
    expect(await ask()).toMatchObject({ ok: false, state: 'offline' });
    expect(asked).toHaveLength(2);
    const again = clientWith([networkFails, () => json({ a: 1 })]);
    expect(await again.ask()).toMatchObject({ ok: true });
  });
});

describe('a busy site', () => {
  it('is left alone for as long as it asks, by every request', async () => {
    const { askAll, asked, time } = clientWith([
      () => json({}, 429, { 'retry-after': '4' }),
      () => json({ a: 1 }),
      () => json({ a: 1 }),
    ]);
    const first = askAll();
    await time.until(Promise.all([first.then(() => askAll()), first]));
    expect(asked.map(({ at }) => at - 1_000_000)).toEqual([0, 4_000, 4_000]);
  });

  it('that names no time is asked after a growing while', async () => {
    const { ask, asked } = clientWith([() => json({}, 429), () => json({}, 429), () => json({ a: 1 })]);
    expect(await ask()).toMatchObject({ ok: true });
    expect(asked.map(({ at }) => at - 1_000_000)).toEqual([0, 2_000, 6_000]);
  });

  it('that wants a long pause is not asked again before it is over', async () => {
    const { ask, asked, time } = clientWith([() => json({}, 429, { 'retry-after': '120' }), () => json({ a: 1 })]);
    expect(await ask()).toMatchObject({ ok: false, state: 'rate-limited', retryAfterMs: 120_000 });
    await time.until(time.wait(60_000));
    expect(await ask()).toMatchObject({ ok: false, state: 'rate-limited', retryAfterMs: 60_000 });
    expect(asked).toHaveLength(1);
    await time.until(time.wait(60_000));
    expect(await ask()).toMatchObject({ ok: true });
  });

  it('may name the end of the pause as a date', async () => {
    const time = virtualTime(Date.UTC(2026, 0, 1));
    const { ask, asked } = clientWith(
      [() => json({}, 429, { 'retry-after': 'Thu, 01 Jan 2026 00:00:05 GMT' }), () => json({ a: 1 })],
      time,
    );
    expect(await ask()).toMatchObject({ ok: true });
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBe(5_000);
  });
});

describe('a slow site', () => {
  it('is called slow after three seconds, and no longer when the answer has come', async () => {
    const time = virtualTime();
    const { ask, slow } = clientWith([() => time.wait(8_000).then(() => json({ a: 1 }))], time);
    expect(await ask()).toMatchObject({ ok: true });
    expect(slow).toEqual([true, false]);
  });

  it('is not called slow for a quick answer', async () => {
    const time = virtualTime();
    const { ask, slow } = clientWith([() => time.wait(900).then(() => json({ a: 1 }))], time);
    await ask();
    expect(slow).toEqual([]);
  });

  it('is given up after a minute', async () => {
    const time = virtualTime();
    const replies: Reply[] = [];
    const { ask, asked } = clientWith(replies, time);
    replies.push(
      () =>
        new Promise((_, reject) => {
          asked[0]?.init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        }),
    );
    expect(await ask()).toMatchObject({ ok: false, state: 'failing' });
    expect(time.now()).toBe(60_000);
  });
});

it('asks nothing once the page has gone', async () => {
  const { ask, asked, signal } = clientWith([() => json({ a: 1 })]);
  signal.abort();
  expect(await ask()).toMatchObject({ ok: false });
  expect(asked).toEqual([]);
});

describe('over all tabs of a site', () => {
  it('no more than two requests are under way at once', async () => {
    const time = virtualTime();
    const lane = createLane(2);
    let [under, most] = [0, 0];
    const slowly: Reply = async () => {
      under += 1;
      most = Math.max(most, under);
      await time.wait(100);
      under -= 1;
      return json({ a: 1 });
    };
    const tabs = [0, 1, 2].map(() => clientWith([slowly], time, { lane }));
    const answers = await time.until(Promise.all(tabs.flatMap(({ askAll }) => [askAll(), askAll(), askAll()])));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(most).toBe(2);
  });

  it('a site that asks one of them for a pause is left alone by all', async () => {
    const time = virtualTime(1_000_000);
    const lane = createLane(2);
    const [first, second] = [
      clientWith([() => json({}, 429, { 'retry-after': '4' }), () => json({ a: 1 })], time, { lane }),
      clientWith([() => json({ a: 1 })], time, { lane }),
    ];
    await time.until(Promise.all([first.askAll(), time.wait(100).then(() => second.askAll())]));
    expect(second.asked.map(({ at }) => at - 1_000_000)).toEqual([4_000]);
  });

  it('the site is asked no more than it may be in a day', async () => {
    let left = 40;
    const spend = async (requests: number): Promise<boolean> => {
      left -= requests;
      return left >= 0;
    };
    const { ask, asked } = clientWith([() => json({ a: 1 })], virtualTime(), { spend });
    for (let nth = 0; nth < 40; nth += 1) expect(await ask()).toMatchObject({ ok: true });
    expect(await ask()).toMatchObject({ ok: false, state: 'rate-limited', retryAfterMs: 3_600_000 });
    expect(asked).toHaveLength(40);
  });
});

it('lets what can wait rest while the page is hidden, and nothing else', async () => {
  const time = virtualTime();
  const { askAll, asked, slow } = clientWith([() => json({ a: 1 })], time, { shown: () => time.wait(60_000) });
  await time.until(Promise.all([askAll(undefined, true), askAll()]));
  expect(asked.map(({ at }) => at)).toEqual([0, 60_000]);
  expect(slow, 'a rest is not the site’s slowness').toEqual([]);
});
