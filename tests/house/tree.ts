import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../browser/build.ts';

/** Folders that tools make; none of them is part of the house. */
const made: ReadonlySet<string> = new Set(['node_modules', '.output', '.wxt', '.git']);

const walk = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (made.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(path) : [path];
  });

/** Every file of the repository, as paths from its root with `/`. */
export const files: readonly string[] = walk('');

/** The TypeScript files of the extension itself. */
export const sources: readonly string[] = files.filter((file) =>
  /^(entrypoints|components|utils)\/.*\.tsx?$/.test(file),
);

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The names in the repository's root. */
export const topLevel: readonly string[] = readdirSync(root).filter((name) => !made.has(name));
