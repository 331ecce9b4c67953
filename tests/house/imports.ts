import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import { read } from './tree.ts';

/** One import, re-export or `import()` in a file; types are imports too. */
export interface Import {
  from: string;
  /** As it is written. */
  specifier: string;
  /** The file it leads to, from the repository's root; null for a package. */
  to: string | null;
}

const literal = (text: string): string | null => /^(['"])(.*)\1$/s.exec(text)?.[2] ?? null;

/** Every import of a TypeScript file by the parser's own record of its modules. Throws where the file does not parse. */
export const importsOf = (file: string, code: string = read(file)): Import[] => {
  const { module, errors } = parseSync(file, code);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(
      ({ moduleRequest }) => literal(code.slice(moduleRequest.start, moduleRequest.end)) ?? '',
    ),
    // `typeof import('./x')` and `import('./x').T` in types are no part of that record.
    ...[...code.matchAll(/\bimport\((['"])([^'"]+)\1\)/g)].map((match) => match[2] ?? ''),
  ];
  return [...new Set(specifiers)].map((specifier) => ({
    from: file,
    specifier,
    to: specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier.replace(/\?.*$/, '')) : null,
  }));
};
