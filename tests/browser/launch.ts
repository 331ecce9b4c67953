import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { needBrowser } from './find.ts';

export interface LaunchOptions {
  /** The folder of the built extension. */
  extension: string;
  /** The browser's program; the installed Chrome, Chromium or Edge unless given. */
  program?: string;
  /** The port on this machine that stands for every host on port 443; null leaves the network as it is. */
  port: number | null;
  /** False opens a window. */
  headless?: boolean;
  /** A profile folder to use and keep, for a browser that is started again; left out for a fresh one that is removed at the end. */
  profile?: string;
  /** The id of the extension where it is in the profile already, from an earlier start: it comes by itself and is not loaded. */
  installed?: string;
  colorScheme?: 'light' | 'dark';
  /** The window's inner size in CSS pixels; null leaves it to the window. */
  viewport?: { width: number; height: number } | null;
  /** True keeps pages that were left for going back to, as browsers do outside of tests. */
  keepsPages?: boolean;
  /** Bytes that the extension may store; as many as the browser sees fit unless given. */
  room?: number;
}

/** A running browser with the extension in it. */
export interface Launched {
  context: BrowserContext;
  extensionId: string;
  /** A session with the browser itself. */
  browser: CDPSession;
  /** The background's service worker, once it runs; opens nothing, so a worker that sleeps is awaited until something wakes it. */
  worker(): Promise<Worker>;
  /** The popup as a page in a new tab. */
  popup(): Promise<Page>;
  options(): Promise<Page>;
  /** Stops the service worker as the browser does after half a minute of rest; false when none was running. */
  killWorker(): Promise<boolean>;
  /**
   * Lets the extension store so many bytes from now on. The browser looks at once only where more is to be written than it
   * remembers there to be room for.
   */
  giveRoom(bytes: number): Promise<void>;
  /** Loads the extension again from its folder under the open tabs, as an update does. */
  reloadExtension(): Promise<void>;
  /** Ends the browser and removes the profile unless it was given. */
  close(): Promise<void>;
}

/** Switches of a quiet browser for tests; Chromium's own list of switches says what each does. */
const switches = ({ extension, port, headless = true }: LaunchOptions, bySwitch: boolean): string[] => [
  ...(headless ? ['--headless=new'] : []),
  // Chromium's sandbox does not start as root; everywhere else it stays on.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
  ...(bySwitch ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
  ...(port === null ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors']),
];

const removeProfile = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

const open = async (profile: string, options: LaunchOptions, bySwitch: boolean): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: options.program ?? (await needBrowser()),
    headless: options.headless ?? true,
    // Playwright's own switches would keep every extension out, and every page that was left.
    ignoreDefaultArgs: ['--disable-extensions', ...(options.keepsPages ? ['--disable-back-forward-cache'] : [])],
    args: switches(options, bySwitch),
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
    acceptDownloads: true,
  });

const sessionOf = async (context: BrowserContext): Promise<CDPSession> => {
  const browser = context.browser();
  if (!browser) throw new Error('The browser ended as soon as it was opened.');
  return browser.newBrowserCDPSession();
};

/** The id that Chromium gives an extension that is loaded from a folder: a hash of the folder's path, in letters from a to p. */
const idOfFolder = (folder: string): string => {
  const path = Buffer.from(realpathSync(folder), process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
};

/** Says how much an extension may store; it holds for as long as the browser's first page is there. */
const giveRoom = async (context: BrowserContext, id: string, bytes: number): Promise<void> => {
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${id}`, quotaSize: bytes });
};

const idIn = (worker: Worker): string => new URL(worker.url()).host;

/**
 * Opens Chrome, Chromium or Edge with the extension loaded. It is loaded by the DevTools protocol, which branded Chrome and
 * Edge need, and by the command line's switch where the browser does not know that yet.
 */
export const launch = async (options: LaunchOptions): Promise<Launched> => {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'lifecycle-lens-profile-'));
  let context = await open(profile, options, false);
  let browser = await sessionOf(context);
  const load = async (): Promise<string> =>
    (await browser.send('Extensions.loadUnpacked', { path: options.extension })).id;

  // Before the worker begins, for the browser remembers for half a minute how much room there was.
  if (options.room !== undefined) await giveRoom(context, idOfFolder(options.extension), options.room);
  let extensionId: string;
  let byProtocol = true;
  try {
    extensionId = options.installed ?? (await load());
  } catch {
    byProtocol = false;
    await context.close();
    context = await open(profile, options, true);
    browser = await sessionOf(context);
    extensionId = idIn(context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  }

  const ofExtension = (worker: Worker): boolean => worker.url().startsWith(`chrome-extension://${extensionId}/`);
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers().find(ofExtension) ?? context.waitForEvent('serviceworker', { predicate: ofExtension });
  const screen = async (file: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${file}`);
    return page;
  };

  return {
    context,
    extensionId,
    browser,
    worker,
    popup: () => screen('popup.html'),
    options: () => screen('options.html'),
    async killWorker() {
      const { targetInfos } = await browser.send('Target.getTargets');
      const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
      if (!target) return false;
      await browser.send('Target.closeTarget', { targetId: target.targetId });
      return true;
    },
    giveRoom: (bytes) => giveRoom(context, extensionId, bytes),
    async reloadExtension() {
      if (byProtocol) await load();
      else {
        const page = await screen('options.html');
        await page.evaluate('chrome.runtime.reload()').catch(() => undefined);
      }
    },
    async close() {
      await context.close();
      if (options.profile === undefined) removeProfile(profile);
    },
  };
};
