import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { BackgroundRequests, BackgroundResponses } from '../../utils/messaging/protocol.ts';
import { useBackground } from './background.ts';
import { calmly } from './use-calm.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What the background answers to one question, asked again whenever something stored has changed, at most once every
 * `restMs`; null until it has answered. An answer that says what is known already is the same object.
 */
export const useAnswer = <Name extends keyof BackgroundRequests>(
  name: Name,
  request: BackgroundRequests[Name],
  restMs = 0,
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
      if (!isGone.current) startTransition(() => setAnswer((known) => (same(known, next) ? known : next)));
    } catch {
      // Nobody answers: what was known stays in sight.
    }
  }, [send, name]);

  useEffect(() => {
    isGone.current = false;
    // Another question than before, though the same way to ask it.
    if (asked !== undefined) void read();
    const calm = calmly(() => void read(), restMs);
    const stop = onChanged(calm.call);
    return () => {
      isGone.current = true;
      stop();
      calm.stop();
    };
  }, [read, onChanged, asked, restMs]);
  return { answer, again: useCallback(() => void read(), [read]) };
};
