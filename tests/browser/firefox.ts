import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { connectBidi } from './bidi.ts';
import { extensionHost, preferences } from './firefox-preferences.ts';
import { startProxy } from './proxy.ts';
import { until } from './until.ts';

/** A tab of Firefox. */
export interface FirefoxTab {
  /** Goes to another address, or to another part of the page. */
  go(address: string): Promise<void>;
  /** The value of an expression in the page's world, promises awaited; as it comes, to be parsed. */
  evaluate(expression: string): Promise<unknown>;
  /** Clicks the first element of a selector with the mouse, once it is there to be clicked; `text` is what it has to say. */
  click(selector: string, text?: string): Promise<void>;
  /** Types with the keyboard into whatever has the focus; BiDi's code points stand for the keys without a letter. */
  type(keys: string): Promise<void>;
  /** Chooses the option with this value of a select box. */
  choose(selector: string, value: string): Promise<void>;
  /** A click with the right mouse button. */
  rightClick(selector: string): Promise<void>;
  /** Points at the first visible element of a selector. */
  hover(selector: string): Promise<void>;
  /** Waits until an expression is true. */
  until(what: string, expression: string): Promise<void>;
  activate(): Promise<void>;
  /** The tab as a PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A running Firefox with the extension in it. */
export interface Firefox {
  /** Its name and version, such as 'firefox 153.7.0'. */
  version: string;
  /** What any console of a tab said as an error. */
  readonly errors: readonly string[];
  /** The addresses that were asked without TLS; none was let through. */
  readonly plain: readonly string[];
  /** Opens an address in a new tab. */
  open(address: string): Promise<FirefoxTab>;
  /** Opens one of our own pages, such as 'popup.html', in a window of its own, so that the tab in view stays in view. */
  screen(file: string): Promise<FirefoxTab>;
  /** The value of an expression in the browser's own first window, where menus and keys are. */
  inWindow(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

interface FirefoxOptions {
  program: string;
  /** The folder of the extension built for Firefox. */
  extension: string;
  /** The port on this machine that stands for every host on port 443. */
  port: number;
}

const Started = z.object({ capabilities: z.object({ browserName: z.string(), browserVersion: z.string() }) });
const Context = z.object({ context: z.string() });
const Windows = z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) });
const Picture = z.object({ data: z.string() });
const Entry = z.object({ level: z.string(), text: z.nullable(z.string()) });
const Evaluated = z.union([
  z.object({ type: z.literal('success'), result: z.looseObject({ value: z.optional(z.unknown()) }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);
const Node = z.object({
  type: z.literal('success'),
  result: z.object({ type: z.literal('node'), sharedId: z.string() }),
});

/** The address of its BiDi server, which Firefox writes among its errors once it listens. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) resolve(`${address}/session`);
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`Firefox ended at once.\n${said}`)));
  });

/** Starts Firefox out of sight with a fresh profile, and installs the extension as a temporary add-on. */
export const launchFirefox = async ({ program, extension, port }: FirefoxOptions): Promise<Firefox> => {
  const profile = mkdtempSync(join(tmpdir(), 'lifecycle-lens-firefox-'));
  const proxy = await startProxy(port);
  const lines = Object.entries(preferences(proxy.port)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  // The system access is what lets a test open the pages of an extension: a switch up to Firefox 153 ESR, the environment in 159.
  const switches = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--remote-allow-system-access'];
  const child = spawn(program, [...switches, '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_REMOTE_ALLOW_SYSTEM_ACCESS: '1' },
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (): Promise<void> => {
    child.kill();
    await gone;
    proxy.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };

  try {
    const bidi = await connectBidi(await addressOf(child));
    const session = await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    const { browserName, browserVersion } = Started.parse(session).capabilities;
    const errors: string[] = [];
    bidi.on('log.entryAdded', (params) => {
      const { level, text } = Entry.parse(params);
      if (level === 'error') errors.push(text ?? '');
    });
    await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });

    const evaluateIn = async (context: string, expression: string): Promise<unknown> => {
      const evaluated = Evaluated.parse(
        await bidi.send('script.evaluate', {
          expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? 'null')`,
          target: { context },
          awaitPromise: true,
        }),
      );
      if (evaluated.type === 'exception') throw new Error(`${evaluated.exceptionDetails.text} in ${expression}`);
      return JSON.parse(z.string().parse(evaluated.result.value));
    };
    const tabOf = (context: string): FirefoxTab => {
      const inPage = (expression: string) =>
        bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      const evaluate = (expression: string): Promise<unknown> => evaluateIn(context, expression);
      /** The element as the protocol names it, brought into view. */
      const find = (selector: string, text: string) =>
        until(`${selector} ${text}`, async () => {
          const found = await inPage(`(() => {
            const all = [...document.querySelectorAll(${JSON.stringify(selector)})];
            const one = all.find((each) => each.checkVisibility() && !each.disabled && each.textContent.includes(${JSON.stringify(text)}));
            one?.scrollIntoView({ block: 'center' });
            return one ?? null;
          })()`);
          const node = z.safeParse(Node, found);
          return node.success ? { sharedId: node.data.result.sharedId } : null;
        });
      const point = async (selector: string, text: string, ...then: { type: string; button: number }[]) => {
        const origin = { type: 'element', element: await find(selector, text) };
        const actions = [{ type: 'pointerMove', x: 0, y: 0, origin }, ...then];
        await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
      };
      return {
        evaluate,
        async go(url) {
          // Waiting for the load of a page of an extension never ends (Firefox 153).
          await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
        },
        click: (selector, text = '') =>
          point(selector, text, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }),
        rightClick: (selector) =>
          point(selector, '', { type: 'pointerDown', button: 2 }, { type: 'pointerUp', button: 2 }),
        hover: (selector) => point(selector, ''),
        async type(keys) {
          const actions = [...keys].flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]);
          await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
        },
        choose: async (selector, value) =>
          void (await evaluate(`(() => {
            const box = document.querySelector(${JSON.stringify(selector)});
            box.value = ${JSON.stringify(value)};
            box.dispatchEvent(new Event('change', { bubbles: true }));
          })()`)),
        async until(what, expression) {
          // Between two pages there is no world to ask in.
          await until(what, () =>
            evaluate(expression).then(
              (value) => value === true,
              () => false,
            ),
          );
        },
        activate: async () => void (await bidi.send('browsingContext.activate', { context })),
        picture: async () =>
          Buffer.from(Picture.parse(await bidi.send('browsingContext.captureScreenshot', { context })).data, 'base64'),
        close: async () => void (await bidi.send('browsingContext.close', { context })),
      };
    };
    const open = async (address: string, type: 'tab' | 'window'): Promise<FirefoxTab> => {
      const { context } = Context.parse(await bidi.send('browsingContext.create', { type }));
      const tab = tabOf(context);
      await tab.go(address);
      return tab;
    };

    const inWindow = async (expression: string): Promise<unknown> => {
      const { contexts } = Windows.parse(await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
      const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
      if (!window) throw new Error('Firefox shows no window.');
      return evaluateIn(window.context, expression);
    };
    /** One of our own pages in a window of its own, which the protocol does not bring to the front itself (Firefox 159). */
    const screen = async (file: string): Promise<FirefoxTab> => {
      const address = `moz-extension://${extensionHost}/${file}`;
      const tab = await open(address, 'window');
      const windows = `[...Services.wm.getEnumerator('navigator:browser')]`;
      const ours = `(each) => each.gBrowser.currentURI.spec.startsWith(${JSON.stringify(address)})`;
      return { ...tab, activate: async () => void (await inWindow(`${windows}.find(${ours}).focus()`)) };
    };

    return {
      version: `${browserName} ${browserVersion}`,
      errors,
      plain: proxy.plain,
      open: (address) => open(address, 'tab'),
      screen,
      inWindow,
      async close() {
        bidi.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
};
