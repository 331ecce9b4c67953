import { useState } from 'react';
import { blobOf } from '../../utils/export/blob-of.ts';
import type { ExportFormat } from '../../utils/export/format.ts';
import { markdown } from '../../utils/export/markdown.ts';
import { exportFormats } from '../../utils/export/registry.ts';
import { formatNumber } from '../../utils/i18n/format.ts';
import { countMessage, message, messageNamed } from '../../utils/i18n/message.ts';
import type { Scope } from '../../utils/model/question.ts';
import { useExport } from '../hooks/use-export.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { saveFile } from '../ui/save-file.ts';
import styles from './report.module.css';

interface Props {
  scope: Scope;
  name: string;
  fileName: string;
}

/** Ways to take the report along: all tickets of its scope in each format, or the page on paper. */
export const ReportExports = ({ scope, name, fileName }: Props) => {
  const gather = useExport();
  const [said, setSaid] = useState('');
  const save = async (format: ExportFormat): Promise<void> => {
    setSaid(message('export_gathering'));
    const content = await gather(scope, name, (tickets) => setSaid(message('export_gathered', formatNumber(tickets))));
    if (content === null) return setSaid(message('unreachable_title'));
    saveFile(`${fileName}.${format.extension}`, format.mediaType, await blobOf(format, content));
    setSaid(countMessage('export_done', content.entries.length));
  };
  const summary = async (): Promise<Blob> => {
    const content = await gather(scope, name);
    if (content === null) throw new Error('Nobody answers.');
    return new Blob([await blobOf(markdown, content)], { type: 'text/plain' });
  };
  return (
    <section className={styles.exports} aria-label={message('report_take')}>
      <button type="button" onClick={() => print()}>
        {message('report_print')}
      </button>
      {exportFormats.map((format) => (
        <button key={format.id} type="button" onClick={() => void save(format)}>
          {messageNamed(`export_${format.id}`)}
        </button>
      ))}
      <CopyButton label={message('export_copy')} text={() => ({ type: 'text/plain', blob: summary() })} />
      <span role="status">{said}</span>
    </section>
  );
};
