/** Our id on Firefox, as the manifest has it. */
const extensionId = 'lifecycle-lens@lifecycle-lens.org';

/** The host of our pages, which Firefox would otherwise draw by lot. */
export const extensionHost = '11111111-2222-4333-8444-555555555555';

/** Preferences of a quiet browser whose every request goes to the proxy at this port. */
export const preferences = (proxy: number): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy,
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
  'services.settings.server': 'data:,#',
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.server': 'data:,#',
});
