import { direction, language, message } from '../i18n/message.ts';
import { receiveFromBackground } from '../messaging/from-page.ts';
import type { Pointed } from '../model/pointed.ts';
import type { CorrectedCategory } from '../model/verdict.ts';
import { pointing } from '../page/pointing.ts';
import { type Corrected, reasonsOnPage } from '../page/reasons.ts';
import { say } from '../page/say.ts';
import type { TaggedPage } from '../page/tagged-page.ts';
import type { Background } from './background.ts';
import { reasonWords } from './words.ts';

/** What is to be listened to on a tag. */
export interface ByHand {
  /** A tag was drawn that was not drawn before. */
  attend(tag: HTMLElement): void;
}

/**
 * What the reader does by hand with the tickets of a page: reads the reasons and corrects in the card of a tag, or asks for
 * something by the menu or a key, which mean the ticket under the pointer or the focus. Where that cannot be done it is said.
 */
export const byHand = (tags: TaggedPage, background: Background, signal: AbortSignal): ByHand => {
  const correct = async (id: string, to: CorrectedCategory | null): Promise<Corrected> => {
    const kept = await background.ask('correct', { id, to });
    if (kept === null) return background.gone() ? 'gone' : 'not-kept';
    return kept.kept ? 'kept' : 'not-kept';
  };
  const reasons = reasonsOnPage(
    document,
    reasonWords,
    {
      gone: background.gone,
      explain: async (id) => (await background.ask('explain', { id })) ?? (background.gone() ? 'gone' : null),
      correct,
      tune: (reason) => void background.ask('tune', reason),
    },
    signal,
  );
  const pointer = pointing(window, signal);
  const speak = (text: string): void => say(document, { text, language: language(), direction: direction() });
  const act = async (what: Pointed): Promise<void> => {
    const element = pointer.element();
    const pointed = element && tags.standingAt(element);
    if (pointed === null) return speak(message('pointed_none'));
    if (what === 'why') {
      const tag = tags.tagOf(pointed.element);
      if (tag === null) speak(message('pointed_untagged', pointed.key));
      else reasons.open(tag);
      return;
    }
    const ended = await correct(pointed.id, what === 'automatic' ? null : what);
    if (ended === 'gone') speak(message('reasons_gone'));
    else if (ended === 'not-kept') speak(message('reasons_not_kept'));
    else speak(message(what === 'automatic' ? 'pointed_automatic' : 'pointed_kept', pointed.key));
  };
  const stop = receiveFromBackground('point', ({ what }) => {
    void act(what);
    return null;
  });
  signal.addEventListener('abort', stop);
  const onEnter = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLElement)) return;
    pointer.meant(currentTarget);
    reasons.hover(currentTarget);
  };
  return { attend: (tag) => tag.addEventListener('pointerenter', onEnter, { passive: true }) };
};
