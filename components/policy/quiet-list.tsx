import { formatDay } from '../../utils/i18n/format.ts';
import { countMessage, message } from '../../utils/i18n/message.ts';
import type { HintState, QuietFinding } from '../../utils/model/hint-state.ts';
import styles from './finding-list.module.css';
import { findingText } from './finding-text.ts';

const reasonOf = ({ quieting, until }: HintState): string => {
  if (quieting === 'muted') return message('hint_quiet_muted');
  return quieting === 'snoozed'
    ? message('hint_quiet_snoozed', formatDay(until ?? ''))
    : message('hint_quiet_dismissed');
};

interface Props {
  quiet: readonly QuietFinding[];
  onSpeak(quiet: QuietFinding): void;
}

/** The hints that are kept quiet, each with the reason and the way back. */
export const QuietList = ({ quiet, onSpeak }: Props) =>
  quiet.length === 0 ? null : (
    <details className={styles.quiet}>
      <summary>{countMessage('hints_quiet', quiet.length)}</summary>
      <ul className={styles.list}>
        {quiet.map((one) => (
          <li key={one.finding.hint} className={styles.quietLine} data-quiet={one.finding.hint}>
            <span>{findingText(one.finding)}</span>
            <span className={styles.source}>{reasonOf(one.state)}</span>
            <button type="button" onClick={() => onSpeak(one)}>
              {message('hint_show_again')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
