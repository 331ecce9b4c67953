import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { crossValidate, finalScale } from './cross-validation.ts';
import { defaultFile, loadExamples } from './data.ts';
import { fitEngine } from './fit.ts';
import { encoderFor } from './vocabulary.ts';
import { groupsOf } from './word-data.ts';

/**
 * `npm run train -- FILE`: fits the engine on a labelled file (JSON lines) and writes what the extension ships, and the
 * weights into docs/signals.md. The same
 * file gives the same data. Takes about two minutes, and a sentence encoder from the registry the first time.
 */
const folder = join(import.meta.dirname, '../../utils/classify/data');

const file = process.argv[2] ?? defaultFile;
const examples = loadExamples(file);
if (examples === null) {
  console.error(`There is no labelled file at ${file}. Name one: npm run train -- FILE`);
  process.exit(1);
}
const options = { encoder: await encoderFor(examples), omit: new Set<string>() };
const scale = finalScale(crossValidate(examples, options));
const model = fitEngine(examples, options);
const short = (value: number): number => Math.round(value * 1000) / 1000;
const signals = Object.fromEntries(
  Object.entries(model.weights).map(([id, sides]) => [
    id,
    Object.fromEntries(Object.entries(sides).map(([side, weight]) => [side, short(weight)])),
  ]),
);
const words = groupsOf(model.words);
const lines = `[\n${words.map((group) => JSON.stringify(group)).join(',\n')}\n]\n`;
writeFileSync(
  join(folder, 'weights.json'),
  `${JSON.stringify({ prior: short(model.prior), scale, signals }, null, 2)}\n`,
);
writeFileSync(join(folder, 'words.json'), lines);
execFileSync(process.execPath, [join(import.meta.dirname, 'signals-document.ts')]);
console.log(
  `${examples.length} tickets, ${Object.keys(signals).length} signals fitted, ${words.reduce((sum, { terms }) => sum + terms.split('|').length, 0)} terms, ` +
    `${Math.round(gzipSync(lines, { level: 9 }).length / 1000)} kB of words gzipped, scale ${scale}`,
);
