/**
 * Who may import whom: the law of ARCHITECTURE.md as a table. Every file of the extension is in exactly one part; a part
 * may import itself and the parts listed.
 */
const parts: Readonly<Record<string, readonly string[]>> = {
  'utils/model': [],
  'utils/i18n': [],
  'utils/log': [],
  'utils/sites': ['utils/model'],
  'utils/build': [],
  'utils/signals': ['utils/model'],
  'utils/rules': ['utils/model'],
  'utils/policy': ['utils/model'],
  'utils/portfolio': ['utils/model'],
  'utils/export': ['utils/model'],
  'utils/page': ['utils/model'],
  // Reading a site's API for a page, on the background's side.
  'utils/reading': ['utils/sites', 'utils/messaging', 'utils/log', 'utils/model'],
  'utils/visit': ['sites', 'page', 'messaging', 'i18n', 'log', 'model'].map((name) => `utils/${name}`),
  'utils/classify': ['utils/signals', 'utils/rules', 'utils/model'],
  'utils/storage': ['utils/model', 'utils/log'],
  'utils/messaging': ['utils/model', 'utils/log'],
  'utils/access': ['utils/model', 'utils/log', 'utils/sites'],
  components: ['utils/model', 'utils/rules', 'utils/portfolio', 'utils/policy', 'utils/export', 'utils/i18n'],
  // The only door from the screen to messages, storage and the browser's questions.
  'components/hooks': [
    'components',
    'utils/export',
    'utils/model',
    'utils/i18n',
    'utils/log',
    'utils/messaging',
    'utils/storage',
    'utils/access',
  ],
  'entrypoints/background': [
    ...['model', 'i18n', 'log', 'sites', 'signals', 'rules', 'policy', 'portfolio', 'export', 'classify', 'storage'],
    ...['messaging', 'access', 'reading'],
  ].map((name) => `utils/${name}`),
  // A site's content script: its adapter, one visit, and how the tags look.
  'entrypoints/jira-cloud.content': ['utils/sites', 'utils/page', 'utils/visit'],
  'entrypoints/jira-data-center.content': ['utils/sites', 'utils/page', 'utils/visit'],
  'entrypoints/trello.content': ['utils/sites', 'utils/page', 'utils/visit'],
  // A screen's entry point hands what it knows of the registries to a component.
  entrypoints: [
    'components',
    'utils/signals',
    'utils/classify',
    'utils/sites',
    'utils/i18n',
    'utils/log',
    'utils/model',
  ],
};

/** Screens import the hooks as their own part. */
const alsoAllowed = (from: string, to: string): boolean => from === 'components' && to === 'components/hooks';

/** Components import downwards only: a screen its parts, the parts `ui` and `hooks`, never back. */
const componentLayers: Readonly<Record<string, number>> = {
  ui: 0,
  hooks: 0,
  charts: 1,
  lessons: 1,
  policy: 1,
  tickets: 1,
  rules: 1,
  options: 2,
  portfolio: 2,
  report: 3,
};

const partOf = (file: string): string | null =>
  Object.keys(parts)
    .filter((part) => file.startsWith(`${part}/`))
    .toSorted((a, b) => b.length - a.length)[0] ?? null;

const layerOf = (file: string): number | null =>
  componentLayers[/^components\/([^/]+)\//.exec(file)?.[1] ?? ''] ?? null;

/** Why one file may not import another, in a sentence; null when it may. */
export const forbidden = (from: string, to: string): string | null => {
  const [importer, imported] = [partOf(from), partOf(to)];
  if (importer === null) return `${from} belongs to no part of the house`;
  if (imported === null) return `${from} imports ${to}, which belongs to no part of the house`;
  if (importer !== imported && !parts[importer]?.includes(imported) && !alsoAllowed(importer, imported)) {
    return `${from} imports ${to}: ${importer} may not import ${imported}`;
  }
  const [above, below] = [layerOf(from), layerOf(to)];
  if (above !== null && below !== null && above < below) return `${from} imports ${to}: components import downwards`;
  if (from.startsWith('entrypoints/') && imported === importer && folderOf(from) !== folderOf(to)) {
    return `${from} imports ${to}: entry points do not import each other`;
  }
  return null;
};

const folderOf = (file: string): string => file.split('/').slice(0, 2).join('/');
