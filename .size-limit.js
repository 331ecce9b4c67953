import { readdirSync, readFileSync } from 'node:fs';

const build = '.output/chrome-mv3';

/** A screen's page and all that it loads at once: WXT lists every script, preloaded chunk and style sheet in the page. */
const screen = (name) => {
  const page = `${build}/${name}.html`;
  const loaded = [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/([^"]+)"/g)].map(
    (match) => `${build}/${match[1]}`,
  );
  return [page, ...loaded];
};

export default [
  ...readdirSync(`${build}/content-scripts`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({
      name: `content script ${file}`,
      path: `${build}/content-scripts/${file}`,
      limit: '30 kB',
      gzip: true,
    })),
  ...['popup', 'sidepanel', 'report'].map((name) => ({ name, path: screen(name), limit: '150 kB', gzip: true })),
  // With the rule language and the engine of its patterns.
  { name: 'options', path: screen('options'), limit: '260 kB', gzip: true },
  { name: 'whole package', path: `${build}/**`, limit: '1 MB', gzip: true },
];
