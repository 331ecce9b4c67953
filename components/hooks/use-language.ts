import { useEffect, useState } from 'react';
import { loadTexts } from '../../utils/i18n/load-texts.ts';
import { speak } from '../../utils/i18n/message.ts';
import { useBackground } from './background.ts';
import { early } from './early.ts';

/**
 * Lets the screen speak the language that the reader has chosen: 'waiting' until that is known, then its tag, null for the
 * browser's own. Where nobody answers the browser's is spoken.
 */
export const useLanguage = (): string | null | 'waiting' => {
  const { send, onChanged } = useBackground();
  const [spoken, setSpoken] = useState<string | null | 'waiting'>('waiting');
  useEffect(() => {
    let stopped = false;
    let last: string | null = null;
    const learn = async (first: boolean): Promise<void> => {
      try {
        const wanted = await ((first ? early.language() : null) ?? send('language', null));
        const texts = wanted === null || wanted === last ? null : await loadTexts(wanted);
        if (stopped || (wanted === last && !first)) return;
        last = wanted;
        speak(texts);
        setSpoken(wanted);
      } catch {
        if (!stopped && first) setSpoken(null);
      }
    };
    void learn(true);
    const stop = onChanged(() => void learn(false));
    return () => {
      stopped = true;
      stop();
    };
  }, [send, onChanged]);
  return spoken;
};
