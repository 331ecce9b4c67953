import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { BackgroundRequests, BackgroundResponses } from '../../utils/messaging/protocol.ts';
import { useBackground } from './background.ts';

/** What the background answers to one question, asked again whenever something stored has changed; null until it has answered. */
export const useAnswer = <Name extends keyof BackgroundRequests>(
  name: Name,
  request: BackgroundRequests[Name],
): { answer: BackgroundResponses[Name] | null; again(): void } => {
  const { send, onChanged } = useBackground();
  const [answer, setAnswer] = useState<BackgroundResponses[Name] | null>(null);
  const wanted = useRef(request);
  wanted.current = request;
  const asked = JSON.stringify(request);
  const isGone = useRef(false);

  const read = useCallback(async () => {
    try {
      const next = await send(name, wanted.current);
      // It may fill a long list: who is typing goes first.
      if (!isGone.current) startTransition(() => setAnswer(next));
    } catch {
      // Nobody answers: what was known stays in sight.
    }
  }, [send, name]);

  useEffect(() => {
    isGone.current = false;
    // Another question than before, though the same way to ask it.
    if (asked !== undefined) void read();
    const stop = onChanged(() => void read());
    return () => {
      isGone.current = true;
      stop();
    };
  }, [read, onChanged, asked]);
  return { answer, again: useCallback(() => void read(), [read]) };
};
