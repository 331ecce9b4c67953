import { useState } from 'react';
import { countMessage, type MessageKey, message, messageNamed } from '../../utils/i18n/message.ts';
import type { Finding, Severity } from '../../utils/model/policy.ts';
import styles from './finding-list.module.css';
import { findingText } from './finding-text.ts';

/** So many hints are shown at first; more would not be read. */
const shown = 3;

const severityName: Record<Severity, MessageKey> = {
  alert: 'severity_alert',
  warning: 'severity_warning',
  info: 'severity_info',
  well: 'severity_well',
};

const severitySign: Record<Severity, string> = { alert: '!', warning: '▲', info: 'i', well: '✓' };

interface Props {
  /** Worst first. */
  findings: readonly Finding[];
  onShowTickets(ids: readonly string[]): void;
}

/** What the split asks for: up to three hints, each with its why, its source, what to do, and the tickets behind it. */
export const FindingList = ({ findings, onShowTickets }: Props) => {
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  const visible = all ? findings : findings.slice(0, shown);
  return (
    <section aria-labelledby="hints-title" className={styles.hints}>
      <h2 id="hints-title">{message('hints_title')}</h2>
      <ul className={styles.list}>
        {visible.map((finding) => (
          <li key={finding.hint} className={styles[finding.severity]} data-hint={finding.hint}>
            <span className={styles.sign} role="img" aria-label={message(severityName[finding.severity])}>
              {severitySign[finding.severity]}
            </span>
            <div className={styles.body}>
              <p>{findingText(finding)}</p>
              <details>
                <summary>{message('hint_reason')}</summary>
                <p>{messageNamed(`hint_${finding.hint}_why`)}</p>
                <p>{message('hint_do', messageNamed(`hint_${finding.hint}_action`))}</p>
                <p className={styles.source}>
                  {message('hint_source', messageNamed(`hint_${finding.hint}_source`))}{' '}
                  {countMessage('hint_sample', finding.sample)}
                </p>
              </details>
              {finding.tickets.length > 0 && (
                <button type="button" className={styles.tickets} onClick={() => onShowTickets(finding.tickets)}>
                  {countMessage('hint_tickets', finding.tickets.length)}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {findings.length > visible.length && (
        <button type="button" onClick={() => setAll(true)}>
          {countMessage('hints_more', findings.length - visible.length)}
        </button>
      )}
    </section>
  );
};
