import { type ReactNode, useLayoutEffect } from 'react';
import { type MessageKey, message } from '../../utils/i18n/message.ts';
import { speakOn } from '../../utils/i18n/speak-on.ts';
import { useLanguage } from '../hooks/use-language.ts';

/**
 * A whole screen in the reader's language: drawn once that is known, and drawn again, with all that stands in its fields,
 * when it changes. `title` names the document.
 */
export const InLanguage = ({ title, screen }: { title: MessageKey; screen: () => ReactNode }) => {
  const spoken = useLanguage();
  useLayoutEffect(() => {
    if (spoken === 'waiting') return;
    speakOn(document.documentElement);
    document.title = message(title);
  }, [spoken, title]);
  return spoken === 'waiting' ? null : screen();
};
