import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { buildExtension } from '../browser/build.ts';
import { read } from './tree.ts';

const Manifest = z.looseObject({
  manifest_version: z.number(),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  optional_permissions: z.optional(z.array(z.string())),
  optional_host_permissions: z.optional(z.array(z.string())),
  content_scripts: z.array(z.object({ matches: z.array(z.string()), js: z.array(z.string()) })),
  web_accessible_resources: z.optional(z.array(z.unknown())),
  externally_connectable: z.optional(z.unknown()),
  content_security_policy: z.object({ extension_pages: z.string() }),
});

const hosts = ['https://*.atlassian.net/*', 'https://trello.com/*'];

let folder = '';
let manifest: z.infer<typeof Manifest>;
const built = (file: string): string => readFileSync(join(folder, file), 'utf8');

beforeAll(async () => {
  folder = await buildExtension();
  manifest = Manifest.parse(JSON.parse(built('manifest.json')));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built extension', () => {
  it('asks for no more than the README says, for the two hosts, and for others only when the reader wants one', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', 'contextMenus', 'sidePanel']);
    expect(manifest.host_permissions.toSorted()).toEqual(hosts);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('runs on the pages of these hosts only', () => {
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(hosts);
  });

  it.each(['README.md', 'docs/stores/privacy.md'])('names every permission in %s', (document) => {
    const text = read(document);
    const optional = manifest.optional_host_permissions ?? [];
    for (const permission of [...manifest.permissions, ...manifest.host_permissions, ...optional])
      expect(text).toContain(`\`${permission}\``);
  });

  it('lets no page reach into it, and no code into its screens', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    // Whoever got in could still ask no host for anything.
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it('has neither the polyfill nor schemas in its content scripts, which do with what each browser has and with guards', () => {
    for (const script of readdirSync(join(folder, 'content-scripts')).filter((file) => file.endsWith('.js'))) {
      expect(built(`content-scripts/${script}`)).not.toContain('should only be loaded in a browser extension');
      expect(built(`content-scripts/${script}`)).not.toContain('safeParse');
    }
  });

  it('has Chromium read each function of a content script once', () => {
    for (const script of readdirSync(join(folder, 'content-scripts')).filter((file) => file.endsWith('.js'))) {
      expect(built(`content-scripts/${script}`)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
    }
  });

  it('has no React and no way from a string to markup in its content script', () => {
    const scripts = manifest.content_scripts.flatMap(({ js }) => js);
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      const code = built(script);
      expect(code).not.toMatch(/react\.(element|transitional)|createRoot|useState/);
      expect(code).not.toMatch(/\.(inner|outer)HTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/);
    }
  });

  it('asks no host by name but the two it stands on', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(js|html|css)$/.test(file),
    );
    const own = /^(?:[\w-]+\.)?(?:atlassian\.net|trello\.com)$/;
    const named = scripts
      .filter((file) => statSync(join(folder, file)).isFile())
      .flatMap((file) =>
        [...built(file).matchAll(/\bfetch\(\s*[`'"]https?:\/\/([\w.-]+)/g)].map((match) => match[1] ?? ''),
      );
    expect(named.filter((host) => !own.test(host))).toEqual([]);
  });
});
