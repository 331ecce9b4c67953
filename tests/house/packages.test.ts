import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { root, zipExtension } from '../browser/build.ts';
import { program, run } from '../step.ts';
import { read } from './tree.ts';
import { unzip } from './unzip.ts';

type Files = ReadonlyMap<string, Buffer>;

const Manifest = z.looseObject({
  version: z.string(),
  icons: z.record(z.string(), z.string()),
  browser_specific_settings: z.optional(z.looseObject({ gecko: z.looseObject({}) })),
});
const Text = z.object({ message: z.string() });
const Texts = z.looseObject({ extension_name: Text, extension_description: Text });
/** What addons-linter writes with `--output json`. */
const Findings = z.array(z.looseObject({ code: z.string(), message: z.string(), file: z.optional(z.string()) }));
const Linted = z.object({ errors: Findings, warnings: Findings, notices: Findings });

const folders: string[] = [];
const unpack = (files: Files): string => {
  const folder = mkdtempSync(join(tmpdir(), 'lifecycle-lens-unpacked-'));
  folders.push(folder);
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

const named = (made: Files, ending: string): Buffer => {
  const [name] = [...made.keys()].filter((one) => one.endsWith(ending));
  const file = name === undefined ? undefined : made.get(name);
  if (file === undefined) throw new Error(`no ${ending} was made`);
  return file;
};
const manifestOf = (files: Files) => Manifest.parse(JSON.parse(String(files.get('manifest.json'))));

let zips: Record<'chrome' | 'edge' | 'firefox' | 'sources', Buffer>;

beforeAll(async () => {
  const [chrome, edge, firefox] = [
    await zipExtension('chrome'),
    await zipExtension('edge'),
    await zipExtension('firefox'),
  ];
  zips = {
    chrome: named(chrome, '-chrome.zip'),
    edge: named(edge, '-edge.zip'),
    firefox: named(firefox, '-firefox.zip'),
    sources: named(firefox, '-sources.zip'),
  };
}, 120_000);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the packages for the stores', () => {
  it("has nothing in Firefox's that Mozilla's linter minds", async () => {
    const folder = unpack(unzip(zips.firefox));
    const { output } = await run([program('addons-linter', 'bin', 'addons-linter'), folder, '--output', 'json']);
    const { errors, warnings, notices } = Linted.parse(JSON.parse(output));
    expect([...errors, ...warnings, ...notices]).toEqual([]);
  }, 60_000);

  it('tells Firefox that no data is collected', () => {
    const { browser_specific_settings } = manifestOf(unzip(zips.firefox));
    expect(browser_specific_settings?.gecko).toMatchObject({ data_collection_permissions: { required: ['none'] } });
    expect(manifestOf(unzip(zips.chrome)).browser_specific_settings).toBeUndefined();
  });

  it('gives Edge what Chrome gets', () => {
    expect(zips.edge.equals(zips.chrome)).toBe(true);
  });

  it("builds Firefox's to the byte from the sources that its reviewers get, in another folder", async () => {
    const folder = unpack(unzip(zips.sources));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const again = await zipExtension('firefox', folder);
    expect(named(again, '-firefox.zip').equals(zips.firefox)).toBe(true);
    expect(named(again, '-sources.zip').equals(zips.sources)).toBe(true);
  }, 60_000);

  it('carry the notices of the libraries in them, as docs/licences.md has them', () => {
    // After a change of the libraries: npm run build, and .output/chrome-mv3/LICENCES.md is the new one.
    for (const zip of [zips.chrome, zips.firefox]) {
      expect(String(unzip(zip).get('LICENCES.md'))).toBe(read('docs/licences.md'));
    }
    expect(read('docs/licences.md')).not.toMatch(
      /^\| .* \| (?!(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|Licence|-+) \|)/m,
    );
  });

  it('hold the icons that the manifest names, and nothing of the tests or the sources', () => {
    for (const zip of [zips.chrome, zips.firefox]) {
      const files = unzip(zip);
      expect(Object.values(manifestOf(files).icons).filter((icon) => !files.has(icon))).toEqual([]);
      expect([...files.keys()].filter((name) => /\.(tsx?|map|test\.\w+)$|^tests\//.test(name))).toEqual([]);
    }
  });

  it('keep to the lengths that the stores allow, in every language', () => {
    // 45 characters for a name in Edge Add-ons, 132 for a short description in the Chrome Web Store.
    const texts = [...unzip(zips.chrome)].filter(([name]) => /^_locales\/.*\.json$/.test(name));
    expect(texts.length).toBeGreaterThan(0);
    for (const [name, content] of texts) {
      const { extension_name, extension_description } = Texts.parse(JSON.parse(String(content)));
      expect(extension_name.message.length, name).toBeLessThanOrEqual(45);
      expect(extension_description.message.length, name).toBeLessThanOrEqual(132);
    }
  });

  it('have the version that the changelog begins with', () => {
    const { version } = manifestOf(unzip(zips.chrome));
    expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
  });
});
