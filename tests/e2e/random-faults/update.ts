import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { EngineModel } from '../../../utils/classify/engine-model.ts';
import { shippedModel } from '../../../utils/classify/shipped-model.ts';

/** How much likelier operations are before any evidence to an engine that judges otherwise, in log-odds. */
const shift = 1.5;

const Manifest = z.looseObject({ version: z.string() });

/** The engine of a version: the one that is shipped, or one that judges otherwise, as another version may. */
export const modelOf = (isOther: boolean): EngineModel =>
  isOther ? { ...shippedModel, prior: shippedModel.prior + shift } : shippedModel;

const rewrite = (file: string, by: (text: string) => string): void => {
  const before = readFileSync(file, 'utf8');
  const after = by(before);
  if (after === before) throw new Error(`nothing to change in ${file}`);
  writeFileSync(file, after);
};

/** Makes the next version of a built extension, in its folder: with the engine that is shipped, or with the other one. */
export const nextVersion = (folder: string, isOther: boolean): void => {
  rewrite(join(folder, 'manifest.json'), (text) => {
    const manifest = Manifest.parse(JSON.parse(text));
    const [last = '0', ...rest] = manifest.version.split('.').reverse();
    return JSON.stringify({ ...manifest, version: [Number(last) + 1, ...rest].reverse().join('.') });
  });
  rewrite(join(folder, 'background.js'), (text) =>
    text.replace(/prior:([-.\d]+)(?:\+[.\d]+)?,scale:/, `prior:$1${isOther ? `+${shift}` : ''},scale:`),
  );
};
