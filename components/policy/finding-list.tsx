import { type ReactNode, useState } from 'react';
import { countMessage, message } from '../../utils/i18n/message.ts';
import type { QuietFinding, Quieting } from '../../utils/model/hint-state.ts';
import type { Finding } from '../../utils/model/policy.ts';
import { FindingLine } from './finding-line.tsx';
import styles from './finding-list.module.css';
import { QuietList } from './quiet-list.tsx';

/** So many hints are shown at first; more would not be read. */
const mostAtFirst = 3;

interface Props {
  /** Worst first. */
  findings: readonly Finding[];
  /** The hints that are kept quiet. */
  quiet?: readonly QuietFinding[];
  /** What can be done about a hint right here. */
  help?: (finding: Finding) => ReactNode;
  onShowTickets(ids: readonly string[]): void;
  onQuieten?: (finding: Finding, quieting: Quieting) => void;
  onSpeak?: (quiet: QuietFinding) => void;
}

/** What the split asks for: up to three hints at first, each with its why, its source, what to do, and the tickets behind it. */
export const FindingList = ({ findings, quiet = [], help, onShowTickets, onQuieten, onSpeak }: Props) => {
  const [all, setAll] = useState(false);
  const visible = all ? findings : findings.slice(0, mostAtFirst);
  const more = findings.length - visible.length;
  return (
    <section aria-labelledby="hints-title" className={styles.hints}>
      <h2 id="hints-title">{message('hints_title')}</h2>
      {findings.length === 0 && <p className={styles.none}>{message('hints_none')}</p>}
      <ul className={styles.list}>
        {visible.map((finding) => (
          <FindingLine key={finding.hint} finding={finding} onShowTickets={onShowTickets} onQuieten={onQuieten}>
            {help?.(finding)}
          </FindingLine>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" onClick={() => setAll(true)}>
          {countMessage('hints_more', more)}
        </button>
      )}
      {onSpeak && <QuietList quiet={quiet} onSpeak={onSpeak} />}
    </section>
  );
};
