import type { CDPSession, Page } from '@playwright/test';
import * as z from 'zod/mini';
import { pageToBackground } from '../../utils/messaging/page-protocol.ts';
import { toBackground } from '../../utils/messaging/protocol.ts';
import { ask } from '../browser/ask.ts';
import type { Launched } from '../browser/launch.ts';
import { rowsOf } from '../browser/rows.ts';
import { expect, openTagged, tagSelector, test } from './harness.ts';

const Created = z.object({ context: z.object({ id: z.number(), name: z.string(), origin: z.string() }) });
const Answer = z.object({ res: z.optional(z.unknown()), err: z.optional(z.object({ message: z.string() })) });

/** Where our content script runs in a page: what an attacker has who took over the page's whole process. */
const ourWorldIn = async (lens: Launched, page: Page): Promise<{ session: CDPSession; contextId: number }> => {
  const session = await lens.context.newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', (event) => {
      const { context } = Created.parse(event);
      if (context.origin === `chrome-extension://${lens.extensionId}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return { session, contextId: await found };
};

/** Sends a message as the content script of a page could. */
const sendFrom = async (
  { session, contextId }: { session: CDPSession; contextId: number },
  type: string,
  data: unknown,
): Promise<z.infer<typeof Answer>> => {
  const message = JSON.stringify({ id: 1, type, data, timestamp: 1 });
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    expression: `chrome.runtime.sendMessage(${message}).then(JSON.stringify)`,
    awaitPromise: true,
  });
  return Answer.parse(JSON.parse(String(result.value)));
};

const begin = {
  say: 'begin',
  stay: 1,
  site: 'trello',
  root: 'https://trello.com',
  board: null,
  hidden: false,
  list: null,
};

/** Opens a port as the content script of a page could, and tells whether what it says there closes it. */
const closedAfter = async (
  { session, contextId }: { session: CDPSession; contextId: number },
  name: string,
  said: unknown,
): Promise<unknown> => {
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    expression: `new Promise((resolve) => {
      const port = chrome.runtime.connect({ name: '${name}' });
      port.onDisconnect.addListener(() => resolve('closed'));
      port.onMessage.addListener(() => resolve('answered'));
      port.postMessage(${JSON.stringify(said)});
    })`,
    awaitPromise: true,
  });
  return result.value;
};

test('a page that was taken over can say what pages say, about itself, and nothing else', async ({ lens, site }) => {
  const jira = await openTagged(lens, site.pages.boardA);
  const trello = await openTagged(lens, site.pages.trello);
  const popup = await lens.popup();
  await trello.bringToFront();
  await expect.poll(async () => (await ask(popup, 'glance', { scope: null })).page?.api).toBe('ok');
  const before = await rowsOf(popup, { kind: 'everything' });
  const settings = await ask(popup, 'readSettings', null);
  const theirs = before.find(({ id }) => id.startsWith('jira-cloud/'))?.id ?? '';
  const own = before.find(({ id }) => id.startsWith('trello/'))?.id ?? '';
  const world = await ourWorldIn(lens, trello);

  for (const name of Object.keys(toBackground).filter((one) => !Object.hasOwn(pageToBackground, one))) {
    const { res, err } = await sendFrom(world, name, null);
    expect([name, res, err?.message]).toEqual([name, undefined, `refused: ${name} is for our own screens`]);
  }
  const hints = { kind: 'everything' };
  for (const [name, data] of [
    ['forget', { settings: true }],
    ['writeSettings', { ...settings, tags: { trello: false } }],
    [
      'rows',
      { question: { scope: hints, measure: 'tickets', period: { kind: 'present' }, group: null }, offset: 0, limit: 9 },
    ],
    ['exportPage', { scope: hints, after: null }],
  ] as const)
    expect((await sendFrom(world, name, data)).res).toBeUndefined();

  const about = { err: { message: expect.stringContaining('is about another host') } };
  expect(await sendFrom(world, 'verdicts', { ids: [own, theirs] })).toMatchObject(about);
  expect(await sendFrom(world, 'explain', { id: theirs })).toMatchObject(about);
  expect(await sendFrom(world, 'correct', { id: theirs, to: 'operations' })).toMatchObject(about);
  const page = {
    site: 'trello',
    host: 'acme.atlassian.net',
    surface: null,
    board: null,
    recognition: 'lost',
    api: 'ok',
    onPage: 9,
  };
  expect(await sendFrom(world, 'page', page)).toMatchObject(about);
  expect(
    await sendFrom(world, 'tickets', {
      board: { id: theirs, site: 'trello', name: '', url: '' },
      tickets: [],
    }),
  ).toMatchObject(about);
  expect((await sendFrom(world, 'verdicts', { ids: [own] })).res).toMatchObject({ ids: [own] });

  site.clearLog();
  for (const [name, said] of [
    ['elsewhere', { say: 'alive' }],
    ['reading', { say: 'forget' }],
    ['reading', { ...begin, site: 'jira-cloud', root: 'https://acme.atlassian.net' }],
    ['reading', { ...begin, root: 'https://acme.atlassian.net' }],
    ['reading', { ...begin, board: { id: theirs, site: 'trello', name: '', url: '' } }],
  ] as const)
    expect(await closedAfter(world, name, said)).toBe('closed');
  expect(site.log.filter(({ host }) => host === 'acme.atlassian.net')).toEqual([]);

  expect(await rowsOf(popup, { kind: 'everything' })).toEqual(before);
  expect(await ask(popup, 'readSettings', null)).toEqual(settings);
  await expect(jira.locator(tagSelector).first()).toBeAttached();
});

test('the scripts of a page have no way in: no runtime, no resource, no frame, no event that is heard', async ({
  lens,
  site,
}) => {
  const page = await openTagged(lens, site.pages.trello);
  const popup = await lens.popup();
  await page.bringToFront();
  await expect.poll(async () => (await ask(popup, 'glance', { scope: null })).page?.api).toBe('ok');
  const before = await rowsOf(popup, { kind: 'everything' });
  const base = `chrome-extension://${lens.extensionId}`;
  const names = JSON.stringify(Object.keys(toBackground));
  const tried = await page.evaluate(`(async () => {
    const reached = [];
    const heard = [];
    addEventListener('message', ({ data }) => { if (!data?.mine) heard.push(data); });
    if (globalThis.chrome?.runtime?.sendMessage ?? globalThis.browser?.runtime) reached.push('runtime');
    for (const file of ['popup.html', 'options.html', 'report.html', 'background.js', 'content-scripts/trello.js', 'content-scripts/trello.css', 'icons/48.png', 'manifest.json']) {
      const got = await fetch('${base}/' + file).then(() => true, () => false);
      if (got) reached.push(file);
    }
    const frame = document.createElement('iframe');
    frame.src = '${base}/popup.html';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    frame.contentWindow.postMessage({ id: 1, type: 'forget', data: { settings: true }, timestamp: 1, mine: true }, '*');
    for (const type of ${names}) {
      for (const data of [null, { settings: true }, { id: 'x', to: 'project' }, { days: 1 }]) {
        const message = { id: 1, type, data, timestamp: 1, mine: true };
        window.postMessage(message, '*');
        for (const name of [type, 'message', 'lifecycle-lens', 'webext-core'])
          for (const target of [window, document])
            target.dispatchEvent(new CustomEvent(name, { detail: message }));
      }
    }
    await new Promise((resolve) => setTimeout(resolve));
    frame.remove();
    const worlds = Object.keys(window).filter((name) => /lifecycle|lens|webext|wxt/i.test(name));
    return { reached, heard, worlds };
  })()`);
  expect(tried).toEqual({ reached: [], heard: [], worlds: [] });
  expect(await rowsOf(popup, { kind: 'everything' })).toEqual(before);
});

test.describe('the background', () => {
  test.use({ allowedTroubles: [/Content Security Policy/] });

  test('can ask no host for anything, even if somebody could make it try', async ({ lens, site }) => {
    await openTagged(lens, site.pages.trello);
    const worker = await lens.worker();
    site.clearLog();
    for (const address of ['https://elsewhere.example/', site.pages.trello]) {
      expect(await worker.evaluate(`fetch('${address}').then(() => 'reached', () => 'refused')`)).toBe('refused');
    }
    await expect(worker.evaluate("import('https://elsewhere.example/code.js')")).rejects.toThrow();
    // Out of the protocol's own call, which may evaluate what it likes.
    const evaluated = `new Promise((resolve) => setTimeout(() => {
      try { resolve(new Function('return 1')()); } catch (error) { resolve(error.name); }
    }))`;
    expect(await worker.evaluate(evaluated)).toBe('EvalError');
    expect(site.log.filter(({ host, path }) => host === 'elsewhere.example' || path === '/code.js')).toEqual([]);
  });
});
