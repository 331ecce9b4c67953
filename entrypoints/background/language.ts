import { loadTexts } from '../../utils/i18n/load-texts.ts';
import { speak } from '../../utils/i18n/message.ts';
import { pageTexts } from '../../utils/i18n/page-texts.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { readSettings } from '../../utils/storage/settings-store.ts';

/** Lets what the background itself says (the badge, the menu) be in the language that the reader has chosen. */
export const speakChosen = async (): Promise<void> => {
  const { language } = await readSettings();
  speak(language === null ? null : await loadTexts(language));
};

/** Tells screens and pages which language the reader has chosen, and pages its words. */
export const answerLanguage = (): void => {
  receive('language', async () => (await readSettings()).language);
  receive('texts', async ({ language }) => {
    const texts = await loadTexts(language);
    return texts && pageTexts(texts);
  });
};
