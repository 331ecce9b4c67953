import { browser } from 'wxt/browser';
import { receive } from '../../utils/messaging/receive.ts';
import { readSettings, writeSettings } from '../../utils/storage/settings-store.ts';
import { keep } from './keeping.ts';
import type { SettingsChanged } from './settings.ts';
import { tabs } from './tabs.ts';

/** Where Chrome and Edge let keys be set; Firefox has a way of its own, which the others do not know. */
const chromePage = 'chrome://extensions/shortcuts';

const openPage = async (): Promise<null> => {
  const { commands } = browser;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function')
    await commands.openShortcutSettings();
  else await browser.tabs.create({ url: chromePage });
  return null;
};

/** Turns tags on the site in view on or off. */
const toggleTags = async (changed: SettingsChanged): Promise<void> => {
  const tab = await tabs.inView();
  if (!tab) return;
  const settings = await readSettings();
  const { site } = tab.page;
  const tags = { ...settings.tags, [site]: settings.tags[site] === false };
  const { kept } = await keep(() => writeSettings({ ...settings, tags }));
  if (kept.kept) changed(false);
};

/** The commands of the keyboard. They come without keys; which ones they have is the reader's choice in the browser. */
export const followShortcuts = (changed: SettingsChanged): void => {
  receive('shortcuts', async () =>
    (await browser.commands.getAll()).map(({ name, description, shortcut }) => ({
      name: name ?? '',
      description: description ?? '',
      keys: shortcut ?? '',
    })),
  );
  receive('openShortcuts', openPage);
  browser.commands.onCommand.addListener((name) => {
    if (name === 'toggle-tags') void toggleTags(changed);
    if (name === 'open-options') void browser.runtime.openOptionsPage();
  });
};
