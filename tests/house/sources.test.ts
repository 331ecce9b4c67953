import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { files, read, sources } from './tree.ts';

/** Names by which a string becomes markup or code. */
const fromStrings = new Set([
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment'],
  ...['dangerouslySetInnerHTML', 'srcdoc', 'DOMParser', 'eval', 'Function'],
]);
/** Our own nodes, by the attribute or by the constant that names it. */
const ownMark = /data-lifecycle-lens|\[\$\{ours\}/;
const queries = new Set(['querySelector', 'querySelectorAll', 'closest', 'matches']);

interface Found {
  names: string[];
  selectors: string[];
  casts: string[];
}

/** The names a file speaks, the selectors it asks the page by a literal, and its casts. */
const look = (file: string, code: string = read(file)): Found => {
  const found: Found = { names: [], selectors: [], casts: [] };
  const text = (start: number, end: number): string => code.slice(start, end);
  new Visitor({
    Identifier({ name }) {
      found.names.push(name);
    },
    JSXIdentifier({ name }) {
      found.names.push(name);
    },
    CallExpression({ callee, arguments: [first] }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (!queries.has(callee.property.name)) return;
      if (first?.type !== 'Literal' && first?.type !== 'TemplateLiteral') return;
      found.selectors.push(text(first.start, first.end));
    },
    TSAsExpression({ start, end, typeAnnotation }) {
      if (text(typeAnnotation.start, typeAnnotation.end) !== 'const') found.casts.push(text(start, end));
    },
    TSNonNullExpression({ start, end }) {
      found.casts.push(text(start, end));
    },
    TSAnyKeyword() {
      found.casts.push('any');
    },
  }).visit(parseSync(file, code).program);
  return found;
};

const looked = sources.map((file) => ({ file, ...look(file) }));

describe('the extension', () => {
  it('makes neither markup nor code from a string', () => {
    const made = looked.map(({ file, names }) => [file, names.filter((name) => fromStrings.has(name))] as const);
    expect(made.filter(([, names]) => names.length > 0)).toEqual([]);
    expect(look('x.ts', 'node.innerHTML = title').names.some((name) => fromStrings.has(name))).toBe(true);
  });

  it('opens a page for a reader who asked for one only, and leaves no address to be called when it is removed', () => {
    const calling = (name: string) => looked.filter(({ names }) => names.includes(name)).map(({ file }) => file);
    expect(calling('setUninstallURL')).toEqual([]);
    const installing = sources.filter((file) =>
      /onInstalled\.addListener\([^\n]*(tabs|windows|openOptionsPage)/.test(read(file)),
    );
    expect(installing).toEqual([]);
  });

  it("asks the page by selectors of a site's selectors.ts only", () => {
    const onPages = looked.filter(({ file }) => /^utils\/(sites|page|visit)\//.test(file));
    const asked = onPages
      .filter(({ file }) => !file.endsWith('/selectors.ts'))
      .map(({ file, selectors }) => [file, selectors.filter((one) => !ownMark.test(one))] as const);
    expect(asked.filter(([, selectors]) => selectors.length > 0)).toEqual([]);
    expect(look('x.ts', "page.querySelector('.card')").selectors).toEqual(["'.card'"]);
  });

  it("keeps a site's own marks in its selectors.ts", () => {
    const marked = sources.filter(
      (file) => !file.endsWith('/selectors.ts') && /\[data-(testid|test-id|rbd|card)/.test(read(file)),
    );
    expect(marked).toEqual([]);
  });

  it('has no cast, no any and no check switched off', () => {
    expect(looked.flatMap(({ file, casts }) => casts.map((cast) => [file, cast]))).toEqual([]);
    expect(
      sources.filter((file) => /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/.test(read(file))),
    ).toEqual([]);
    expect(look('x.ts', 'const a = b as C; const d = e!; const f = [] as const').casts).toEqual(['b as C', 'e!']);
  });
});

describe('the repository', () => {
  const texts = files.filter((file) =>
    /\.(ts|tsx|mjs|cjs|js|json|jsonc|md|css|html|svg|npmrc|gitignore)$|(^|\/)(run|LICENSE|\.npmrc)$/.test(file),
  );

  it('names no path of the machine it was made on, and no place packages came from', () => {
    // The leading slash is written as a class so that this file passes its own law.
    const paths = /(^|[\s"'`(=])[/](?:work|home|root|Users|tmp)[/][\w.]/m;
    const registry = /"resolved"\s*:\s*"|\bregistry\s*=\s*http/;
    expect(texts.filter((file) => paths.test(read(file)) || registry.test(read(file)))).toEqual([]);
  });

  it('has no browser test that does not look at what was asked of foreign hosts', () => {
    const browsers = files.filter((file) => /^tests\/e2e\/.*\.e2e\.ts$/.test(file));
    expect(browsers.length).toBeGreaterThan(10);
    // The random steps look after each step.
    const harness = /import \{[^}]*\btest\b[^}]*\} from '\.\/harness\.ts'/;
    const looks = (file: string): boolean => harness.test(read(file)) || file === 'tests/e2e/random-faults.e2e.ts';
    expect(browsers.filter((file) => !looks(file))).toEqual([]);
    expect(read('tests/e2e/random-faults/invariants.ts')).toContain('foreignIn(site)');
  });

  it('has no test that is skipped or focused without a condition, and nothing left to do', () => {
    const code = texts.filter((file) => /\.tsx?$/.test(file) && file !== 'tests/house/sources.test.ts');
    expect(
      code.filter((file) => /\b(it|test|describe)\.(skip|only|todo|fixme)\((?!\w+ === null, ')/.test(read(file))),
    ).toEqual([]);
    expect(code.filter((file) => /\b(TODO|FIXME|XXX|HACK)\b/.test(read(file)))).toEqual([]);
  });
});
