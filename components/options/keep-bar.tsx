import { type MessageKey, message } from '../../utils/i18n/message.ts';
import type { Keeping } from '../hooks/draft-steps.ts';
import type { Draft } from '../hooks/use-draft.ts';
import styles from './options.module.css';

const keepingWords: Record<Keeping, MessageKey | null> = {
  idle: null,
  keeping: 'options_saving',
  kept: 'options_saved',
  quota: 'options_quota',
  storage: 'options_storage',
  unreachable: 'options_unreachable',
};

/** Keep, discard, undo and redo, with what became of the last keeping. */
export const KeepBar = ({ draft }: { draft: Draft }) => {
  const words = keepingWords[draft.keeping];
  return (
    <div className={styles.keep}>
      <button type="button" className={styles.primary} disabled={!draft.dirty} onClick={() => void draft.keep()}>
        {message('options_keep')}
      </button>
      <button type="button" disabled={!draft.dirty} onClick={draft.discard}>
        {message('options_discard')}
      </button>
      <button type="button" disabled={!draft.canUndo} onClick={draft.undo}>
        {message('options_undo')}
      </button>
      <button type="button" disabled={!draft.canRedo} onClick={draft.redo}>
        {message('options_redo')}
      </button>
      <p role="status" className={styles.saving}>
        {words ? message(words) : draft.dirty && message('options_not_kept_yet')}
      </p>
    </div>
  );
};
