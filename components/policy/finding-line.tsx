import type { ReactNode } from 'react';
import { formatNumber } from '../../utils/i18n/format.ts';
import { countMessage, type MessageKey, message, messageNamed } from '../../utils/i18n/message.ts';
import type { Quieting } from '../../utils/model/hint-state.ts';
import type { Finding, Severity } from '../../utils/model/policy.ts';
import { hintSettings } from '../../utils/policy/hint-settings.ts';
import styles from './finding-list.module.css';
import { findingText } from './finding-text.ts';

const severityName: Record<Severity, MessageKey> = {
  alert: 'severity_alert',
  warning: 'severity_warning',
  info: 'severity_info',
  well: 'severity_well',
};

const severitySign: Record<Severity, string> = { alert: '!', warning: '▲', info: 'i', well: '✓' };

const ways: readonly { quieting: Quieting; label: MessageKey; about: MessageKey }[] = [
  { quieting: 'snoozed', label: 'hint_snooze', about: 'hint_snooze_about' },
  { quieting: 'dismissed', label: 'hint_dismiss', about: 'hint_dismiss_about' },
  { quieting: 'muted', label: 'hint_mute', about: 'hint_mute_about' },
];

interface Props {
  finding: Finding;
  /** What can be done about it right here. */
  children?: ReactNode;
  onShowTickets(ids: readonly string[]): void;
  /** Keeps the hint quiet; left out where that cannot be kept. */
  onQuieten?: ((finding: Finding, quieting: Quieting) => void) | undefined;
}

/** One hint: what it found, and one click away why, what to do, its source and sample, and ways to keep it quiet. */
export const FindingLine = ({ finding, children, onShowTickets, onQuieten }: Props) => {
  const setting = hintSettings.get(finding.hint);
  return (
    <li className={styles[finding.severity]} data-hint={finding.hint}>
      <span className={styles.sign} role="img" aria-label={message(severityName[finding.severity])}>
        {severitySign[finding.severity]}
      </span>
      <div className={styles.body}>
        <p>{findingText(finding)}</p>
        <details>
          <summary>{message('hint_reason')}</summary>
          <p>{messageNamed(`hint_${finding.hint}_why`)}</p>
          <p>{message('hint_do', messageNamed(`hint_${finding.hint}_action`))}</p>
          {children && <div className={styles.ways}>{children}</div>}
          <p className={styles.source}>
            {message('hint_source', messageNamed(`hint_${finding.hint}_source`))}{' '}
            {countMessage('hint_sample', finding.sample)}
          </p>
          {setting && (
            <p>
              <a href={`options.html#${setting}`} target="_blank" rel="noreferrer">
                {message('tune_policies')}
              </a>
            </p>
          )}
          {onQuieten && finding.severity !== 'well' && (
            <p className={styles.ways}>
              {ways.map(({ quieting, label, about }) => (
                <button
                  key={quieting}
                  type="button"
                  title={message(about)}
                  onClick={() => onQuieten(finding, quieting)}
                >
                  {message(label)}
                </button>
              ))}
            </p>
          )}
        </details>
        {finding.tickets.length > 0 && (
          <button type="button" className={styles.tickets} onClick={() => onShowTickets(finding.tickets)}>
            {finding.more
              ? message(
                  'hint_tickets_first',
                  formatNumber(finding.tickets.length),
                  formatNumber(finding.tickets.length + finding.more),
                )
              : countMessage('hint_tickets', finding.tickets.length)}
          </button>
        )}
      </div>
    </li>
  );
};
