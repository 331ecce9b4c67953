import { defineConfig } from 'wxt';
import { siteHosts } from './utils/sites/hosts.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
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
    minimum_chrome_version: '121',
    browser_specific_settings: {
      gecko: {
        id: 'lifecycle-lens@lifecycle-lens.org',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    // Firefox reads managed storage without a schema, and warns of the key.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
