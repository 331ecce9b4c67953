import { useCallback, useEffect, useState } from 'react';
import type { Health } from '../../utils/model/health.ts';
import { useBackground } from './background.ts';

/** How pages are recognised, asked for as long as somebody wants to see it; null until it has come. */
export const useHealth = (wanted: boolean): Health | null => {
  const { send, onChanged } = useBackground();
  const [health, setHealth] = useState<Health | null>(null);
  const load = useCallback(async (): Promise<void> => {
    try {
      setHealth(await send('health', null));
    } catch {
      // Nobody answers; the screen says so where it asks for its figures.
    }
  }, [send]);
  useEffect(() => {
    if (!wanted) return;
    void load();
    return onChanged(() => void load());
  }, [wanted, load, onChanged]);
  return health;
};
