import { join } from 'node:path';
import { defineConfig } from 'wxt';
import config from '../../wxt.config.ts';

/**
 * The extension as it ships, with two pages beside it: one that holds React and nothing else, the floor of every screen,
 * and one that fills the store.
 */
export default defineConfig({
  ...config,
  root: join(import.meta.dirname, '..', '..'),
  outDir: '.output/bench',
  hooks: {
    'entrypoints:found': (_, found) => {
      for (const name of ['empty', 'fill']) {
        found.push({ name, inputPath: join(import.meta.dirname, name, 'index.html'), type: 'unlisted-page' });
      }
    },
  },
});
