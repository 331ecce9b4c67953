import { browser } from 'wxt/browser';
import { receive } from '../../utils/messaging/receive.ts';
import { type After, doDeed } from './deeds.ts';

/** Where Chrome and Edge let keys be set; Firefox has a way of its own, which the others do not know. */
const chromePage = 'chrome://extensions/shortcuts';

const openPage = async (): Promise<null> => {
  const { commands } = browser;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function')
    await commands.openShortcutSettings();
  else await browser.tabs.create({ url: chromePage });
  return null;
};

/** The commands of the keyboard. They come without keys; which ones they have is the reader's choice in the browser. */
export const followShortcuts = (follow: After): void => {
  receive('shortcuts', async () =>
    (await browser.commands.getAll()).map(({ name, description, shortcut }) => ({
      name: name ?? '',
      description: description ?? '',
      keys: shortcut ?? '',
    })),
  );
  receive('openShortcuts', openPage);
  browser.commands.onCommand.addListener((name, tab) => doDeed(name, tab ?? {}, follow));
};
