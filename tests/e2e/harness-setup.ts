import { rmSync } from 'node:fs';
import { buildExtension } from '../browser/build.ts';
import { needBrowser } from '../browser/find.ts';

/** The environment variable by which the tests' workers learn where the built extension lies. */
export const extensionVariable = 'LIFECYCLE_LENS_EXTENSION';

/** Builds the extension once for a whole run, and sees to it that there is a browser. Returns what cleans up after it. */
export default async (): Promise<() => void> => {
  await needBrowser();
  const folder = await buildExtension();
  process.env[extensionVariable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
