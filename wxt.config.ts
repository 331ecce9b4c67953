import { defineConfig } from 'wxt';
import { siteHosts } from './utils/sites/hosts.ts';

/** What the extension is built from, and no more: the sources that Mozilla's reviewers get. */
const sources = [
  ...['components', 'entrypoints', 'public', 'utils', 'docs'].map((folder) => `${folder}/**`),
  ...['tests/node.mjs', 'tsconfig.json', 'wxt.config.ts', 'package.json', 'package-lock.json'],
  ...['README.md', 'ARCHITECTURE.md', 'PRIVACY.md', 'LICENSE', 'CHANGELOG.md'],
];

export default defineConfig({
  modulesDir: 'utils/build',
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  zip: { includeSources: sources },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Without keys of their own, so that none can clash: the reader sets them on the browser's page for it.
    commands: {
      _execute_action: {},
      'say-project': { description: '__MSG_command_say_project__' },
      'say-operations': { description: '__MSG_command_say_operations__' },
      'say-not-work': { description: '__MSG_command_say_not_work__' },
      'say-automatic': { description: '__MSG_command_say_automatic__' },
      why: { description: '__MSG_command_why__' },
      'highlight-next': { description: '__MSG_command_highlight_next__' },
      'toggle-tags': { description: '__MSG_command_toggle_tags__' },
      'open-beside': { description: '__MSG_command_open_beside__' },
      'open-report': { description: '__MSG_command_open_report__' },
      'open-options': { description: '__MSG_command_open_options__' },
    },
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: [...siteHosts],
    // A Jira of somebody's own may live on any host; each is asked for by its name, when the reader wants it.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      // Screens and background ask nobody for anything but their own texts, and could not; what reloads them while they are written has to.
      extension_pages: [
        ...(command === 'serve'
          ? []
          : ["default-src 'none'", "connect-src 'self'", "style-src 'self'", "img-src 'self' data: blob:"]),
        ...["script-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"],
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lifecycle-lens@lifecycle-lens.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // Firefox reads managed storage without a schema, and warns of the key.
        {
          minimum_chrome_version: '121',
          // From Chrome 148 on messages are copied as they are, as Firefox always does, and a site's answer goes over without being read;
          // earlier ones pass over the key and write JSON.
          message_serialization: 'structured_clone',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
