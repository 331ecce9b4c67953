import { useEffect, useRef, useState } from 'react';
import { useBackground } from './background.ts';
import { type PreviewSource, previewSource } from './shown-preview.ts';
import type { Draft } from './use-draft.ts';

/** How long to wait while the background is still reading the tickets before it is asked again, in milliseconds. */
const readingMs = 400;

/** What a draft would do, one question at a time and always ending on the last draft. */
export const usePreview = ({ draft, kept, inHand }: Pick<Draft, 'draft' | 'kept' | 'inHand'>): PreviewSource => {
  const { send, onChanged } = useBackground();
  const [source] = useState(previewSource);
  const wanted = useRef({ draft, kept, inHand });
  wanted.current = { draft, kept, inHand };
  const ask = useRef<() => void>(() => {});

  useEffect(() => {
    let stopped = false;
    let running = false;
    let again = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = async (): Promise<void> => {
      again = running;
      const { draft: settings, kept: holds, inHand: last } = wanted.current;
      if (running || settings === null) return;
      running = true;
      clearTimeout(timer);
      try {
        // Where it is the only change, what it does is what the draft does.
        const since = last === null || JSON.stringify(last.since) === JSON.stringify(holds) ? null : last.since;
        const preview = await send('preview', { settings, since });
        if (stopped) return;
        source.set({ preview, draft: settings, what: last?.what ?? null });
        if (preview.looked < preview.of) timer = setTimeout(() => void run(), readingMs);
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
  }, [send, onChanged, source]);

  useEffect(() => {
    if (draft !== null) ask.current();
  }, [draft]);
  return source;
};
