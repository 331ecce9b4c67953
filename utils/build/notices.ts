import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import * as z from 'zod/mini';

const Package = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  author: z.optional(z.union([z.string(), z.object({ name: z.string() })])),
});

/** The folder of the package that a bundled module belongs to; null for ours and for what the bundler makes itself. */
const packageOf = (module: string): string | null =>
  /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1] ?? null;

/** A package with the text that it asks to be kept with its copies, or what it says of itself where it brings none. */
const read = (folder: string) => {
  const { name, version, license, author } = Package.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.md|\.txt)?$/i.test(one));
  const by = typeof author === 'object' ? author.name : author;
  const text =
    file === undefined
      ? `Licence: ${license}${by === undefined ? '' : `\nAuthor: ${by}`}`
      : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return { name, version, license, text };
};

/** The notices of the packages in these folders, by name: a table, then their texts. */
const noticesOf = (folders: readonly string[]): string => {
  const packages = folders.map(read).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [
    '# Licences',
    'Lifecycle Lens is given under the MIT licence. These packages are part of what is given, each under its own.',
    [
      '| Package | Licence |',
      '| ------- | ------- |',
      ...packages.map(({ name, version, license }) => `| ${name} ${version} | ${license} |`),
    ].join('\n'),
    ...packages.flatMap(({ name, text }) => [`## ${name}`, `\`\`\`\n${text}\n\`\`\``]),
  ].join('\n\n');
};

/** Puts the notices of the bundled libraries into the package, from what was bundled indeed: `LICENCES.md`. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:done', (_, { steps }) => {
    const modules = steps.flatMap(({ chunks }) => chunks.flatMap((one) => (one.type === 'chunk' ? one.moduleIds : [])));
    const folders = [...new Set(modules.flatMap((module) => packageOf(module) ?? []))];
    const known = folders.filter((folder) => existsSync(join(folder, 'package.json')));
    writeFileSync(join(wxt.config.outDir, 'LICENCES.md'), `${noticesOf(known)}\n`);
  });
});
