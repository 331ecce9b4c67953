import firefox from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { MessageKey } from '../../utils/i18n/message.ts';
import { tell } from '../../utils/messaging/send.ts';
import type { Emphasis } from '../../utils/model/page.ts';
import type { Pointed } from '../../utils/model/pointed.ts';
import { addressOf, firstQuestion } from '../../utils/model/report-address.ts';
import { readSettings, writeSettings } from '../../utils/storage/settings-store.ts';
import { keep } from './keeping.ts';
import type { SettingsChanged } from './settings.ts';
import { tabs } from './tabs.ts';

/** The tab in which something is asked for. */
export interface Where {
  id?: number | undefined;
  windowId?: number | undefined;
}

/** What follows a deed. */
export interface After {
  changed: SettingsChanged;
  /** Pages draw their tags anew. */
  redraw(): Promise<void>;
}

type Do = (where: Where, after: After) => Promise<unknown> | undefined;

/** Turns tags on the site in view on or off. */
const toggleTags: Do = async (where, { changed }) => {
  const tab = where.id === undefined ? null : await tabs.get(where.id);
  if (tab === null) return;
  const settings = await readSettings();
  const { site } = tab.page;
  const tags = { ...settings.tags, [site]: settings.tags[site] === false };
  const { kept } = await keep(() => writeSettings({ ...settings, tags }));
  if (kept.kept) changed(false);
};

/** Something with the ticket that is pointed at; only the page knows which that is. A page without the extension is left alone. */
const point =
  (what: Pointed): Do =>
  ({ id }) =>
    id === undefined ? undefined : tell(id, 'point', { what }).catch(() => undefined);

const highlight =
  (category: 'project' | 'operations' | null): Do =>
  async ({ id }, { redraw }) => {
    if (id === undefined) return;
    await tabs.emphasise(id, category === null ? null : { mode: 'highlight', category });
    await redraw();
  };

const after = (now: Emphasis): 'project' | 'operations' | null =>
  now === null ? 'operations' : now.category === 'operations' ? 'project' : null;

const highlightNext: Do = async (where, follow) => {
  const tab = where.id === undefined ? null : await tabs.get(where.id);
  if (tab !== null) await highlight(after(tab.emphasis))(where, follow);
};

/** A browser opens a panel only within the click or key that asks for it, so nothing may be waited for before. */
const openBeside: Do = ({ windowId }) => {
  if ('sidePanel' in browser && windowId !== undefined) return browser.sidePanel.open({ windowId });
  return 'sidebarAction' in firefox ? firefox.sidebarAction.open() : undefined;
};

const openReport: Do = async ({ id }) => {
  const board = id === undefined ? undefined : (await tabs.get(id))?.page.board;
  const question = firstQuestion(board ? { kind: 'board', board: board.id } : { kind: 'everything' });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/report.html')}${addressOf(question)}` });
};

/** One thing that can be asked for. */
export interface Deed {
  title: MessageKey;
  do: Do;
}

/** All that can be asked for by a key or in the menu of the right mouse button. */
export const deeds = {
  'say-project': { title: 'command_say_project', do: point('project') },
  'say-operations': { title: 'command_say_operations', do: point('operations') },
  'say-not-work': { title: 'command_say_not_work', do: point('not-work') },
  'say-automatic': { title: 'command_say_automatic', do: point('automatic') },
  why: { title: 'command_why', do: point('why') },
  'highlight-operations': { title: 'menu_highlight_operations', do: highlight('operations') },
  'highlight-project': { title: 'menu_highlight_project', do: highlight('project') },
  'highlight-none': { title: 'menu_highlight_none', do: highlight(null) },
  'highlight-next': { title: 'command_highlight_next', do: highlightNext },
  'open-beside': { title: 'command_open_beside', do: openBeside },
  'open-report': { title: 'command_open_report', do: openReport },
  'open-options': { title: 'command_open_options', do: () => browser.runtime.openOptionsPage() },
  'toggle-tags': { title: 'command_toggle_tags', do: toggleTags },
} as const satisfies Record<string, Deed>;

const byName: ReadonlyMap<string, Deed> = new Map(Object.entries(deeds));

/** Does what has this name, if anything has. */
export const doDeed = (name: string, where: Where, follow: After): void => {
  void byName.get(name)?.do(where, follow);
};
