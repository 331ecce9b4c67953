import { useEffect, useState } from 'react';
import { formatMoment } from '../../../utils/i18n/format.ts';
import { message } from '../../../utils/i18n/message.ts';
import type { SyncState, SyncStep } from '../../../utils/model/sync.ts';
import { useBackground } from '../../hooks/background.ts';
import { useOutlook } from '../../hooks/outlook.ts';
import { Notice } from '../../ui/notice.tsx';
import { differences } from '../differences.ts';
import styles from '../options.module.css';
import { type OptionsSection, sectionOf } from '../section.ts';
import { syncWords } from '../sync-words.ts';

const Sync = () => {
  const { send, onChanged } = useBackground();
  const { kept } = useOutlook();
  const [state, setState] = useState<SyncState | null>(null);
  useEffect(() => {
    let stopped = false;
    const look = async (): Promise<void> => {
      const next = await send('sync', { step: 'look' }).catch(() => null);
      if (!stopped && next) setState(next);
    };
    void look();
    const stop = onChanged(() => void look());
    return () => {
      stopped = true;
      stop();
    };
  }, [send, onChanged]);
  const step = async (what: SyncStep): Promise<void> => {
    const next = await send('sync', { step: what }).catch(() => null);
    if (next) setState(next);
  };
  if (state === null) return <p className={styles.about}>{message('loading')}</p>;
  const conflict = state.conflict;
  return (
    <>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={state.on}
          onChange={(event) => void step(event.target.checked ? 'on' : 'off')}
        />
        <span>
          {message('sync_on')}
          <span className={styles.about}>{message('sync_about')}</span>
        </span>
      </label>
      {conflict && kept ? (
        <Notice
          tone="warning"
          title={message('sync_conflict')}
          text={message('sync_conflict_text', formatMoment(conflict.at))}
        >
          <ul>
            {differences(kept, conflict.settings).map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
          <div className={styles.buttons}>
            <button type="button" onClick={() => void step('take-theirs')}>
              {message('sync_take_theirs')}
            </button>
            <button type="button" onClick={() => void step('keep-mine')}>
              {message('sync_keep_mine')}
            </button>
          </div>
        </Notice>
      ) : (
        <p role="status">{syncWords(state)}</p>
      )}
    </>
  );
};

/** The same settings in all browsers of the reader. It holds at once, not with the draft. */
export const syncSection: OptionsSection = sectionOf([], {
  id: 'sync',
  title: 'sync_title',
  find: () => [message('sync_on'), message('sync_about')],
  Body: Sync,
});
