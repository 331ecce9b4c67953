import { describe, expect, it } from 'vitest';
import { sites } from '../../utils/sites/registry.ts';
import { files, read, sources, topLevel } from './tree.ts';

const rootNames: ReadonlySet<string> = new Set([
  ...['entrypoints', 'components', 'utils', 'public', 'tests', 'docs', '.ci', '.github'],
  ...['wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'biome.jsonc', 'knip.json'],
  ...['vitest.config.ts', 'playwright.config.ts', '.size-limit.js', '.gitignore', '.npmrc'],
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md'],
]);

/** One a site, so that a page carries no other site's adapter. */
const contentScripts = sites.map(({ id }) => `${id}.content`);

const folders: Readonly<Record<string, readonly string[]>> = {
  entrypoints: ['background', 'popup', 'sidepanel', 'report', 'options', ...contentScripts],
  components: ['portfolio', 'tickets', 'lessons', 'policy', 'rules', 'options', 'charts', 'report', 'ui', 'hooks'],
  utils: [
    ...['model', 'sites', 'page', 'signals', 'classify', 'rules', 'policy', 'portfolio', 'export'],
    ...['storage', 'messaging', 'access', 'visit', 'reading', 'i18n', 'log', 'build'],
  ],
  tests: ['unit', 'contract', 'site', 'e2e', 'evaluation', 'bench', 'house', 'browser'],
  public: ['_locales', 'icons'],
};

const longestModule = 250;

describe('the layout', () => {
  it('has nothing in the root but what the house knows', () => {
    expect(topLevel.filter((name) => !rootNames.has(name))).toEqual([]);
  });

  it.each(Object.entries(folders))('has nothing in %s but its rooms', (folder, rooms) => {
    const inside = files.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.split('/').slice(1));
    expect(inside.filter(([room, ...rest]) => rest.length > 0 && !rooms.includes(room ?? ''))).toEqual([]);
  });

  it('gives each site a content script of its own', () => {
    expect(contentScripts.filter((name) => !sources.includes(`entrypoints/${name}/index.ts`))).toEqual([]);
  });

  it('has no file beside the rooms of the extension', () => {
    expect(sources.filter((file) => file.split('/').length < 3)).toEqual([]);
  });

  it('has no place for whatever fits nowhere, and no barrel', () => {
    expect(files.filter((file) => /(^|\/)(helpers?|commons?|misc|shared|utilities)([./]|$)/i.test(file))).toEqual([]);
    expect(sources.filter((file) => /\/index\.tsx?$/.test(file) && !file.startsWith('entrypoints/'))).toEqual([]);
  });

  it('has no browser test without the harness, which sees what was asked of foreign hosts', () => {
    const tests = files.filter((file) => /^tests\/e2e\/.*\.e2e\.ts$/.test(file));
    expect(tests.length).toBeGreaterThan(10);
    expect(tests.filter((file) => !/from '\.\/harness\.ts'/.test(read(file)))).toEqual([]);
  });

  it('mirrors the extension in its unit tests', () => {
    const tests = files.filter((file) => /^tests\/unit\/.*\.test\.tsx?$/.test(file));
    const lost = tests.filter((test) => {
      const tested = test.replace(/^tests\/unit\//, '').replace(/\.test\.tsx?$/, '');
      // `tests-site/x.test.ts` tests the room `site` of the tests themselves.
      const room = /^tests-([^/]+)\//.exec(tested)?.[1];
      if (room) return !folders.tests?.includes(room);
      return !sources.includes(`${tested}.ts`) && !sources.includes(`${tested}.tsx`);
    });
    expect(lost).toEqual([]);
  });

  it(`gives a reason in the header of a module over ${longestModule} lines`, () => {
    const long = sources.filter((file) => read(file).split('\n').length > longestModule);
    expect(long.filter((file) => !/^\s*\/\*\*[\s\S]*?\b(because|for|since)\b[\s\S]*?\*\//.test(read(file)))).toEqual(
      [],
    );
  });
});
