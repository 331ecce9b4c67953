import { loadTexts } from '../../utils/i18n/load-texts.ts';
import { speak } from '../../utils/i18n/message.ts';
import { pageTexts } from '../../utils/i18n/page-texts.ts';
import { quoteWords } from '../../utils/i18n/quote-words.ts';
import { receive } from '../../utils/messaging/receive.ts';
import type { Explanation } from '../../utils/model/verdict.ts';
import { readSettings } from '../../utils/storage/settings-store.ts';

/** Lets what the background itself says (the badge, the menu) be in the language that the reader has chosen. */
export const speakChosen = async (): Promise<void> => {
  const { language } = await readSettings();
  speak(language === null ? null : await loadTexts(language));
};

/** An explanation whose quotes people can read, in the language that the reader has chosen. */
export const inWords = async (explanation: Explanation): Promise<Explanation> => {
  // Only then does it matter whether a worker that has just begun speaks yet.
  if (explanation.evidence.some(({ field }) => field === 'recurrence')) await speakChosen();
  const evidence = explanation.evidence.map((one) => ({ ...one, quote: quoteWords(one.field, one.quote) }));
  return { ...explanation, evidence };
};

/** Tells screens and pages which language the reader has chosen, and pages its words. */
export const answerLanguage = (): void => {
  receive('language', async () => (await readSettings()).language);
  receive('texts', async ({ language }) => {
    const texts = await loadTexts(language);
    return texts && pageTexts(texts, language);
  });
};
