import { language, type MessageKey, message } from '../../utils/i18n/message.ts';
import type { SyncState } from '../../utils/model/sync.ts';

const partName: Record<SyncState['left'][number], MessageKey> = {
  core: 'sync_part_core',
  rules: 'sync_part_rules',
  words: 'sync_part_words',
};

/** How the settings fare between the reader's browsers, in a sentence; empty when there is nothing to say. */
export const syncWords = ({ state, reason, left, found }: SyncState): string => {
  if (state === 'off') return found ? message('sync_found') : '';
  if (state === 'not-synced') return message(reason === 'quota' ? 'sync_quota' : 'sync_refused');
  if (left.length > 0) {
    const parts = new Intl.ListFormat(language()).format(left.map((part) => message(partName[part])));
    return message('sync_left', parts);
  }
  return message('sync_well');
};
