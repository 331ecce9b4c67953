import { speak } from '../i18n/message.ts';
import type { Background } from './background.ts';

/**
 * The language of a page's tags and cards. The result takes the language that is wanted (null: the browser's), fetches its
 * texts from the background, and is true when other words than before are spoken from now on. Where there are none, or nobody
 * answers, the language stays.
 */
export const pageLanguage = (background: Background): ((wanted: string | null) => Promise<boolean>) => {
  let spoken: string | null = null;
  return async (wanted) => {
    if (wanted === spoken) return false;
    if (wanted === null) speak(null);
    else {
      const texts = await background.ask('texts', { language: wanted });
      if (texts === null) return false;
      speak(texts);
    }
    spoken = wanted;
    return true;
  };
};
