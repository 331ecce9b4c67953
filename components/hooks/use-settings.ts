import { useCallback, useEffect, useRef, useState } from 'react';
import type { Kept } from '../../utils/model/kept.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { useBackground } from './background.ts';

/** How the last change fares: nothing changed yet, on its way, kept, not kept and why, or nobody answered. */
export type Saving = 'idle' | 'saving' | 'saved' | 'unreachable' | NonNullable<Kept['reason']>;

export interface SettingsState {
  /** The settings as the reader sees them, changes on their way included; null until they have come. */
  settings: Settings | null;
  saving: Saving;
  change(next: Settings): void;
}

/** Time without a further change after which a change is written: a slider sends one write, not fifty. */
const settleMs = 300;

/** The settings and the way to change them; changes made elsewhere arrive unless one of our own is under way. */
export const useSettings = (): SettingsState => {
  const { send, onChanged } = useBackground();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [saving, setSaving] = useState<Saving>('idle');
  const pending = useRef<Settings | null>(null);
  const writing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const write = useCallback(async () => {
    if (writing.current) return;
    writing.current = true;
    while (pending.current) {
      const next = pending.current;
      try {
        const { kept, reason } = await send('writeSettings', next);
        setSaving(kept ? 'saved' : (reason ?? 'storage'));
      } catch {
        setSaving('unreachable');
      }
      if (pending.current === next) pending.current = null;
    }
    writing.current = false;
  }, [send]);

  const change = useCallback(
    (next: Settings) => {
      pending.current = next;
      setSettings(next);
      setSaving('saving');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void write(), settleMs);
    },
    [write],
  );

  useEffect(() => {
    let stopped = false;
    const read = async (): Promise<void> => {
      try {
        const stored = await send('readSettings', null);
        if (!stopped && !pending.current) setSettings(stored);
      } catch {
        if (!stopped) setSaving('unreachable');
      }
    };
    void read();
    const stop = onChanged(() => void read());
    return () => {
      stopped = true;
      stop();
      clearTimeout(timer.current);
      if (pending.current) void write();
    };
  }, [send, onChanged, write]);

  return { settings, saving, change };
};
