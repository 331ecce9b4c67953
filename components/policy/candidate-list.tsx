import { useState } from 'react';
import { formatNumber, formatPercent } from '../../utils/i18n/format.ts';
import { countMessage, type MessageKey, message } from '../../utils/i18n/message.ts';
import { type Candidate, HoursBasis } from '../../utils/model/candidate.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import styles from './candidate-list.module.css';
import { candidateTicket } from './hand-over-text.ts';

/** So many candidates are shown at first. */
const mostAtFirst = 5;

const basisName: Record<HoursBasis, MessageKey> = {
  logged: 'hours_logged',
  estimated: 'hours_estimated',
  stated: 'hours_stated',
};

/** How the hours are known: by one basis, or by how many runs of each. */
const basisWords = ({ bases, runs }: Candidate): string => {
  const used = HoursBasis.options.filter((basis) => bases[basis] > 0);
  return used
    .map((basis) =>
      bases[basis] === runs
        ? message(basisName[basis])
        : `${message(basisName[basis])} (${formatNumber(bases[basis])})`,
    )
    .join(', ');
};

const growthWords = (growth: number | null): string => {
  if (growth === null) return message('candidate_growth_unknown');
  if (Math.abs(growth) < 0.005) return message('candidate_growth_none');
  return message(growth > 0 ? 'candidate_growth_more' : 'candidate_growth_fewer', formatPercent(Math.abs(growth)));
};

interface Props {
  /** The dearest first. */
  candidates: readonly Candidate[];
  onShowTickets(ids: readonly string[]): void;
}

/** Series of operations by what they cost, as candidates for a small project with an end. */
export const CandidateList = ({ candidates, onShowTickets }: Props) => {
  const [all, setAll] = useState(false);
  const visible = all ? candidates : candidates.slice(0, mostAtFirst);
  const most = candidates[0]?.hours ?? 0;
  return (
    <section aria-labelledby="candidates-title" className={styles.panel}>
      <h2 id="candidates-title">{message('candidates_title')}</h2>
      <p className={styles.about}>{message(candidates.length === 0 ? 'candidates_none' : 'candidates_about')}</p>
      {candidates.length > 0 && (
        <ol className={styles.list}>
          {visible.map((candidate) => (
            <li key={candidate.key} className={styles.line} data-candidate={candidate.key}>
              <strong dir="auto">{candidate.title}</strong>
              <span className={styles.hours}>{message('candidate_hours', formatNumber(candidate.hours))}</span>
              <div className={styles.bar} aria-hidden="true">
                <div style={{ width: `${most === 0 ? 0 : (100 * candidate.hours) / most}%` }} />
              </div>
              <span className={styles.about}>
                {[
                  countMessage('candidate_runs', candidate.runs),
                  growthWords(candidate.growth),
                  basisWords(candidate),
                  candidate.home,
                ]
                  .filter((words) => words !== '')
                  .join(' · ')}
              </span>
              <span className={styles.buttons}>
                <button type="button" onClick={() => onShowTickets(candidate.tickets)}>
                  {countMessage('hint_tickets', candidate.tickets.length)}
                </button>
                <CopyButton label={message('candidate_copy')} text={() => candidateTicket(candidate)} />
              </span>
            </li>
          ))}
        </ol>
      )}
      {candidates.length > visible.length && (
        <button type="button" onClick={() => setAll(true)}>
          {countMessage('candidates_more', candidates.length - visible.length)}
        </button>
      )}
    </section>
  );
};
