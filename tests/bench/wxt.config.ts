import { join } from 'node:path';
import { defineConfig } from 'wxt';
import config from '../../wxt.config.ts';

const folder = join(import.meta.dirname, 'empty');

/** The extension as it ships, with one page beside it that holds React and nothing else: the floor of every screen. */
export default defineConfig({
  ...config,
  root: join(import.meta.dirname, '..', '..'),
  outDir: '.output/bench',
  hooks: {
    'entrypoints:found': (_, found) => {
      found.push({ name: 'empty', inputPath: join(folder, 'index.html'), type: 'unlisted-page' });
    },
  },
});
