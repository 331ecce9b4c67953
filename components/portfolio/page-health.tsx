import { useState } from 'react';
import { type MessageKey, message } from '../../utils/i18n/message.ts';
import type { Health } from '../../utils/model/health.ts';
import type { Recognition } from '../../utils/model/page.ts';
import { useHealth } from '../hooks/use-health.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import styles from './page-health.module.css';

const words: Record<Recognition, MessageKey> = {
  recognised: 'health_recognised',
  fallback: 'health_fallback',
  lost: 'health_lost',
  'no-tickets': 'health_no_tickets',
};

/** The report as it is copied: what was looked for and how much of it was found. There is no text of the page in it. */
const reportOf = (health: Health): string => JSON.stringify(health, null, 2);

const Records = ({ health }: { health: Health }) => {
  if (health.seen.length === 0) return <p className={styles.quiet}>{message('health_none')}</p>;
  return (
    <ul className={styles.seen}>
      {health.seen.map(({ site, page, surface, recognition }) => (
        <li key={`${site} ${page}`} data-recognition={recognition}>
          <code>{[site, page].join(' / ')}</code>
          <span title={surface ?? ''}>{message(words[recognition])}</span>
        </li>
      ))}
    </ul>
  );
};

/** How each kind of page is recognised, and a report of it to copy for those who mend what a site has changed. */
export const PageHealth = () => {
  const [open, setOpen] = useState(false);
  const health = useHealth(open);
  return (
    <details className={styles.health} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{message('health_title')}</summary>
      {health !== null && (
        <>
          <Records health={health} />
          <p className={styles.quiet}>{message('health_about')}</p>
          <CopyButton label={message('health_copy')} text={() => reportOf(health)} />
          <details>
            <summary>{message('health_show')}</summary>
            <pre className={styles.report} dir="ltr">
              {reportOf(health)}
            </pre>
          </details>
        </>
      )}
    </details>
  );
};
