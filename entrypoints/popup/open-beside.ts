import firefox from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/** The window of the popup. Asked for at once, since a browser opens a panel only within the click that asks for it. */
const here = browser.windows.getCurrent();

const inChrome = async (): Promise<void> => {
  const { id } = await here;
  if (id === undefined) return;
  await browser.sidePanel.open({ windowId: id });
  close();
};

const inFirefox = async (): Promise<void> => {
  await firefox.sidebarAction.open();
  close();
};

/** Opens the side panel (Chrome, Edge) or the sidebar (Firefox); null where the browser has neither. */
export const openBeside: (() => Promise<void>) | null =
  'sidePanel' in browser ? inChrome : 'sidebarAction' in browser ? inFirefox : null;
