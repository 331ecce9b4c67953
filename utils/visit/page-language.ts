import { speak } from '../i18n/message.ts';
import type { TagLook } from '../messaging/page-protocol.ts';
import type { Background } from './background.ts';

/**
 * The language of a page's tags and cards. The result takes the language that is wanted (left out: the browser's, of whose
 * words those of tags are at hand), fetches its texts from the background, and is true when other words than before are
 * spoken from now on. Where there are none, or nobody answers, the language stays.
 */
export const pageLanguage = (
  background: Background,
): ((wanted: Pick<TagLook, 'language' | 'words'>) => Promise<boolean>) => {
  let spoken: string | null | undefined;
  return async ({ language = null, words = null }) => {
    if (language === spoken) return false;
    if (language === null) speak(words);
    else {
      const texts = await background.ask('texts', { language });
      if (texts === null) return false;
      speak(texts);
    }
    spoken = language;
    return true;
  };
};
