import { useEffect, useState } from 'react';
import { useBackground } from './background.ts';

/** How often to look while tickets are judged again, in milliseconds. */
const lookMs = 500;

/** How far judging all tickets again has come, 0 to 1; null when nothing is being judged. */
export const useProgress = (): number | null => {
  const { send, onChanged } = useBackground();
  const [share, setShare] = useState<number | null>(null);
  useEffect(() => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      clearTimeout(timer);
      try {
        const progress = await send('progress', null);
        if (stopped) return;
        setShare(progress && progress.of > 0 ? progress.done / progress.of : null);
        if (progress) timer = setTimeout(() => void look(), lookMs);
      } catch {
        if (!stopped) setShare(null);
      }
    };
    void look();
    const stop = onChanged(() => void look());
    return () => {
      stopped = true;
      clearTimeout(timer);
      stop();
    };
  }, [send, onChanged]);
  return share;
};
