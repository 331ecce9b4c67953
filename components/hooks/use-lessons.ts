import { useCallback, useEffect, useRef, useState } from 'react';
import type { BackgroundResponses } from '../../utils/messaging/protocol.ts';
import type { Lesson } from '../../utils/model/adjustment.ts';
import { useBackground } from './background.ts';

type Known = BackgroundResponses['lessons'];

export interface Lessons extends Known {
  /** What became of the last answer; tickets are judged again before it is 'kept'. */
  answering: 'idle' | 'answering' | 'kept' | 'failed';
  answer(lesson: Lesson, to: 'take' | 'decline' | 'undo'): Promise<void>;
}

const none: Known = { offers: [], taken: [] };

/** What the reader's corrections have in common. Asked for once, and again after each answer: it goes through everything stored. */
export const useLessons = (): Lessons => {
  const { send } = useBackground();
  const [known, setKnown] = useState<Known>(none);
  const [answering, setAnswering] = useState<Lessons['answering']>('idle');
  const isGone = useRef(false);

  const read = useCallback(async () => {
    try {
      const next = await send('lessons', null);
      if (!isGone.current) setKnown(next);
    } catch {
      // Nobody answers: what was known stays in sight.
    }
  }, [send]);

  useEffect(() => {
    isGone.current = false;
    void read();
    return () => {
      isGone.current = true;
    };
  }, [read]);

  const answer = useCallback(
    async (lesson: Lesson, to: 'take' | 'decline' | 'undo') => {
      setAnswering('answering');
      try {
        const { kept } = await send('answerLesson', { lesson, to });
        setAnswering(kept ? 'kept' : 'failed');
        await read();
      } catch {
        setAnswering('failed');
      }
    },
    [send, read],
  );
  return { ...known, answering, answer };
};
