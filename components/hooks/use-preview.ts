import { startTransition, useEffect, useRef, useState } from 'react';
import type { Preview } from '../../utils/model/preview.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { useBackground } from './background.ts';

/** How long to wait while the background is still reading the tickets before it is asked again, in milliseconds. */
const readingMs = 400;

/** What a draft would do, one question at a time and always ending on the last draft; null until the first answer. */
export const usePreview = (draft: Settings | null): Preview | null => {
  const { send, onChanged } = useBackground();
  const [preview, setPreview] = useState<Preview | null>(null);
  const wanted = useRef(draft);
  const ask = useRef<() => void>(() => {});

  useEffect(() => {
    let stopped = false;
    let running = false;
    let again = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = async (): Promise<void> => {
      again = running;
      const settings = wanted.current;
      if (running || settings === null) return;
      running = true;
      clearTimeout(timer);
      try {
        const next = await send('preview', { settings });
        if (stopped) return;
        // Who is typing goes first.
        startTransition(() => setPreview(next));
        if (next.looked < next.of) timer = setTimeout(() => void run(), readingMs);
      } catch {
        // Nobody answers: the last preview stays, and the next change asks again.
      }
      running = false;
      if (again && !stopped) void run();
    };
    ask.current = () => void run();
    ask.current();
    const stop = onChanged(() => void run());
    return () => {
      stopped = true;
      clearTimeout(timer);
      stop();
    };
  }, [send, onChanged]);

  useEffect(() => {
    wanted.current = draft;
    ask.current();
  }, [draft]);
  return preview;
};
