import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';

const names: ReadonlySet<string> = new Set(['wxt/browser', 'webextension-polyfill']);
const own = '\0browser-of-pages';

const plugin: Plugin = {
  name: 'browser-of-pages',
  enforce: 'pre',
  resolveId: (id) => (names.has(id) ? own : null),
  load: (id) =>
    id === own
      ? 'export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome; export default browser;'
      : null,
};

/**
 * Gives content scripts the browser's own interface in place of the polyfill: what they use of it gives promises in every browser
 * that this extension runs in, and each page is spared the code.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (entrypoints.some(({ type }) => type !== 'content-script')) return;
    config.plugins = [plugin, ...(config.plugins ?? [])];
  });
});
