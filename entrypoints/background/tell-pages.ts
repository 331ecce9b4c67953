import { tagTexts } from '../../utils/i18n/page-texts.ts';
import { tell } from '../../utils/messaging/send.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { type Tab, tabs } from './tabs.ts';
import { readTuned } from './tuned.ts';

/** A page that the browser has put to sleep answers when it wakes; it is waited for so long, in milliseconds. */
const longestAnswer = 2_000;

/** How the tags of a tab's page are to be drawn. */
export const appearanceIn = (tab: Tab, settings: Settings) => ({
  tagsOn: settings.tags[tab.page.site] !== false,
  emphasis: tab.emphasis,
  look: settings.appearance,
  ...(settings.language === null ? { words: tagTexts() } : { language: settings.language }),
});

/** Asks every page to draw again, all at once; a tab whose page has gone is forgotten. */
export const tellPages = async (what: 'refresh' | 'appearance'): Promise<void> => {
  const settings = await readTuned();
  const told = (await tabs.all()).map(async (tab) => {
    try {
      if (what === 'refresh') await tell(tab.id, 'refresh', null);
      else await tell(tab.id, 'appearance', appearanceIn(tab, settings));
    } catch {
      await tabs.remove(tab.id);
    }
  });
  const asleep = new Promise<void>((resolve) => setTimeout(resolve, longestAnswer));
  await Promise.race([Promise.all(told), asleep]);
};
