import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { receive } from '../../utils/messaging/receive.ts';
import { tell } from '../../utils/messaging/send.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { readPortfolio, writePortfolio } from '../../utils/storage/portfolio-store.ts';
import { forgetSettings, readSettings, writeSettings } from '../../utils/storage/settings-store.ts';
import { afterChange } from './after-change.ts';
import { correct, explainStored } from './correct.ts';
import { judgeAlone, takeIn } from './intake.ts';
import { keep } from './keeping.ts';
import { rejudgeAll } from './rejudge.ts';
import { followSites } from './sites.ts';
import { type Tab, tabs } from './tabs.ts';
import { portfolioView } from './view.ts';

const appearanceIn = (tab: Tab, settings: Settings) => ({
  tagsOn: settings.tags[tab.page.site] !== false,
  emphasis: tab.emphasis,
});

/** Asks every page to draw again; a tab whose page has gone is forgotten. */
const tellPages = async (what: 'refresh' | 'appearance'): Promise<void> => {
  const settings = await readSettings();
  for (const tab of await tabs.all()) {
    try {
      if (what === 'refresh') await tell(tab.id, 'refresh', null);
      else await tell(tab.id, 'appearance', appearanceIn(tab, settings));
    } catch {
      await tabs.remove(tab.id);
    }
  }
};

export default defineBackground(() => {
  receive('tickets', async ({ board, tickets, present }) => {
    const settings = await readSettings();
    const { kept, value } = await keep(() => takeIn(board, tickets, present, settings, new Date()));
    afterChange(board?.id ?? null);
    if (value === null) return { verdicts: judgeAlone(tickets, settings), kept };
    if (value.turned.length > 0) await tellPages('refresh');
    return { verdicts: value.verdicts, kept };
  });

  receive('verdicts', ({ ids }) =>
    readPortfolio(async (store) => {
      const rows = await store.rows(ids);
      return Object.fromEntries(rows.flatMap((row) => (row ? [[row.id, row.verdict] as const] : [])));
    }),
  );

  receive('explain', async ({ id }) => explainStored(id, await readSettings(), new Date()));

  receive('correct', async ({ id, to }) => {
    const settings = await readSettings();
    const { kept } = await keep(() => correct(id, to, settings, new Date()));
    afterChange(null);
    await tellPages('refresh');
    return kept;
  });

  receive('page', async (page, sender) => {
    const settings = await readSettings();
    const id = sender.tab?.id;
    if (id === undefined) return { tagsOn: settings.tags[page.site] !== false, emphasis: null };
    const tab = await tabs.report(id, page, Date.now());
    afterChange(null);
    return appearanceIn(tab, settings);
  });

  receive('portfolio', async ({ scope }) => portfolioView(scope, await readSettings(), new Date()));

  receive('emphasise', async (emphasis) => {
    const tab = await tabs.inView();
    if (!tab) return undefined;
    await tabs.emphasise(tab.id, emphasis);
    await tellPages('appearance');
    return undefined;
  });

  receive('reveal', async ({ id }) => {
    const tab = await tabs.inView();
    return tab ? tell(tab.id, 'reveal', { id }) : { shown: false };
  });

  receive('readSettings', () => readSettings());

  receive('writeSettings', async (settings) => {
    const { kept } = await keep(() => writeSettings(settings));
    if (!kept.kept) return kept;
    const judged = await keep(() => rejudgeAll(settings, new Date()));
    await tellPages('appearance');
    await tellPages('refresh');
    afterChange(null);
    return judged.kept;
  });

  receive('forget', async ({ settings }) => {
    const { kept } = await keep(() => writePortfolio(async (store) => store.clear()));
    if (settings) await forgetSettings();
    afterChange(null);
    await tellPages('refresh');
    return kept;
  });

  followSites();

  browser.tabs.onRemoved.addListener((id) => void tabs.remove(id));
});
