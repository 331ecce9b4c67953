import { useRef, useState } from 'react';
import { blobOf } from '../../../utils/export/blob-of.ts';
import type { ExportFormat } from '../../../utils/export/format.ts';
import { exportFormats } from '../../../utils/export/registry.ts';
import { formatBytes, formatNumber } from '../../../utils/i18n/format.ts';
import { countMessage, type MessageKey, message, messageNamed } from '../../../utils/i18n/message.ts';
import { useBackground } from '../../hooks/background.ts';
import { useExport } from '../../hooks/use-export.ts';
import { type Importing, useImport } from '../../hooks/use-import.ts';
import { useLive } from '../../hooks/use-live.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { saveFile } from '../../ui/save-file.ts';
import styles from '../options.module.css';
import { type OptionsSection, sectionOf } from '../section.ts';

const refusals: Record<'not-json' | 'not-an-export' | 'newer' | 'unreadable', MessageKey> = {
  'not-json': 'import_not_json',
  'not-an-export': 'import_not_an_export',
  newer: 'import_newer',
  unreadable: 'import_unreadable',
};

const wordsFor = (importing: Importing): string => {
  switch (importing.state) {
    case 'idle':
      return '';
    case 'reading':
      return message('import_reading');
    case 'merging':
      return message('import_merging', formatNumber(importing.done), formatNumber(importing.all));
    case 'done':
      return message('import_done', formatNumber(importing.added), formatNumber(importing.changed));
    case 'refused':
      return message(refusals[importing.why.fault], importing.why.at);
    case 'stopped':
      return message(
        importing.reason === 'quota' ? 'import_stopped_quota' : 'import_stopped',
        formatNumber(importing.done),
        formatNumber(importing.all),
      );
  }
};

const Store = () => {
  const { send } = useBackground();
  const { value: size } = useLive('storeSize', () => send('storeSize', null));
  const { importing, importText } = useImport();
  const gather = useExport();
  const [saved, setSaved] = useState('');
  const [days, setDays] = useState(365);
  const [pruned, setPruned] = useState('');
  const pruneDialog = useRef<HTMLDialogElement>(null);
  const old = size?.older.find((one) => one.days === days)?.tickets ?? 0;

  const prune = async (): Promise<void> => {
    try {
      const { removed, kept } = await send('prune', { days });
      setPruned(kept.kept ? countMessage('prune_done', removed) : message('options_storage'));
    } catch {
      setPruned(message('options_unreachable'));
    }
  };

  const save = async (format: ExportFormat): Promise<void> => {
    setSaved(message('export_gathering'));
    const content = await gather({ kind: 'everything' }, message('scope_everything'), (tickets) =>
      setSaved(message('export_gathered', formatNumber(tickets))),
    );
    if (content === null) return setSaved(message('options_unreachable'));
    saveFile(
      `lifecycle-lens-${content.made.slice(0, 10)}.${format.extension}`,
      format.mediaType,
      await blobOf(format, content),
    );
    setSaved(countMessage('export_done', content.entries.length));
  };

  return (
    <>
      <p>
        {size && countMessage('store_tickets', size.tickets)}{' '}
        {size?.bytes !== null && size?.bytes !== undefined && message('store_bytes', formatBytes(size.bytes))}
      </p>
      <h3>{message('export_title')}</h3>
      <p className={styles.about}>{message('export_about')}</p>
      <div className={styles.buttons}>
        {exportFormats.map((format) => (
          <button
            key={format.id}
            type="button"
            disabled={!size || size.tickets === 0}
            onClick={() => void save(format)}
          >
            {messageNamed(`export_${format.id}`)}
          </button>
        ))}
      </div>
      <p role="status">{saved}</p>
      <h3>{message('import_title')}</h3>
      <p className={styles.about}>{message('import_about')}</p>
      <label>
        <span className="visually-hidden">{message('import_file')}</span>
        <input
          type="file"
          accept=".json,application/json"
          disabled={importing.state === 'reading' || importing.state === 'merging'}
          onClick={(event) => {
            // The browser tells nothing of the file that is chosen already, and who brings it in again to go on chooses that.
            event.currentTarget.value = '';
          }}
          onChange={async (event) => {
            const file = event.target.files?.[0];
            if (file) await importText(await file.text());
          }}
        />
      </label>
      <p role="status">{wordsFor(importing)}</p>
      <h3>{message('prune_title')}</h3>
      <p className={styles.about}>{message('prune_about')}</p>
      <div className={styles.buttons}>
        <select
          aria-label={message('prune_age')}
          value={days}
          onChange={(event) => setDays(Number(event.target.value))}
        >
          {(size?.older ?? []).map((one) => (
            <option key={one.days} value={one.days}>
              {countMessage('prune_option', Math.round(one.days / 365), formatNumber(one.tickets))}
            </option>
          ))}
        </select>
        <button type="button" disabled={old === 0} onClick={() => pruneDialog.current?.showModal()}>
          {message('prune_do')}
        </button>
      </div>
      <p role="status">{pruned}</p>
      <Confirm
        ref={pruneDialog}
        title={message('prune_title')}
        text={countMessage('prune_sure', old)}
        confirm={message('prune_do')}
        onConfirm={() => void prune()}
      />
    </>
  );
};

/** How much is kept on this computer, bringing in an export from another one, and removing what is old. */
export const storeSection: OptionsSection = sectionOf([], {
  id: 'store',
  title: 'options_store',
  find: () => [
    message('export_title'),
    message('import_title'),
    message('import_about'),
    message('prune_title'),
    message('prune_about'),
  ],
  Body: Store,
});
