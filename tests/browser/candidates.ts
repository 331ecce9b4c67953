import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** A kind of browser the tests can drive. */
export type BrowserKind = 'chromium' | 'edge' | 'firefox';

/** The machine a browser is looked for on; `process` gives the real one. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}

/** This machine. */
export const thisMachine: Machine = { platform: process.platform, env: process.env };

const onPath: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'msedge',
  ],
  edge: ['microsoft-edge-stable', 'microsoft-edge', 'msedge'],
  firefox: ['firefox-esr', 'firefox'],
};

const linux: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
  edge: ['/opt/microsoft/msedge/msedge'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
};

const macApps: Record<BrowserKind, readonly string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  edge: ['Microsoft Edge'],
  firefox: ['Firefox', 'Firefox ESR'],
};

const windowsPrograms: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  edge: ['Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
};

/** Every file that may be the browser, the likelier first: what PATH names, then where each system's installers put it. */
export const candidates = (kind: BrowserKind, { platform, env }: Machine): string[] => {
  if (platform === 'win32') {
    const homes = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((home) => home !== undefined);
    return [
      ...fromPath(kind, env.PATH ?? env.Path, ';', (folder, name) => win32.join(folder, `${name}.exe`)),
      ...homes.flatMap((home) => windowsPrograms[kind].map((program) => win32.join(home, program))),
    ];
  }
  const named = fromPath(kind, env.PATH, ':', (folder, name) => posix.join(folder, name));
  if (platform !== 'darwin') return [...named, ...linux[kind]];
  const folders = ['/Applications', posix.join(env.HOME ?? homedir(), 'Applications')];
  const apps = folders.flatMap((folder) =>
    macApps[kind].map((app) => {
      const binary = kind === 'firefox' ? 'firefox' : app;
      return posix.join(folder, `${app}.app`, 'Contents', 'MacOS', binary);
    }),
  );
  return [...apps, ...named];
};

const fromPath = (
  kind: BrowserKind,
  path: string | undefined,
  separator: string,
  join: (folder: string, name: string) => string,
): string[] => {
  const folders = (path ?? '').split(separator).filter((folder) => folder !== '');
  return onPath[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
};
