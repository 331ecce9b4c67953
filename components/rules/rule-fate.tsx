import { useState } from 'react';
import { formatNumber } from '../../utils/i18n/format.ts';
import { countMessage, message } from '../../utils/i18n/message.ts';
import type { RuleFigures, RuleOwner } from '../../utils/model/preview.ts';
import type { Rule } from '../../utils/model/rule.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { useShown } from '../hooks/shown-preview.ts';
import { useAnswer } from '../hooks/use-answer.ts';
import styles from './rules.module.css';
import { changeWords, TurnedTickets } from './turn-details.tsx';

/** What is wrong with a rule, as far as the stored tickets tell; null when nothing is. */
const conflictWords = ({ on }: Rule, { matches, decides, contradicts, shadow }: RuleFigures): string | null => {
  if (!on) return null;
  if (matches === 0) return message('rule_never');
  if (decides === 0) return shadow === null ? message('rule_shadowed') : message('rule_shadowed_by', shadow);
  return contradicts > 0 ? countMessage('rule_contradicts', contradicts) : null;
};

const figuresWords = ({ on }: Rule, { matches, decides, ...turn }: RuleFigures, whole: boolean): string =>
  [
    countMessage('rule_matches', matches),
    ...(on && decides !== matches ? [message('rule_decides', formatNumber(decides))] : []),
    ...(whole && turn.changed > 0 ? [changeWords(turn)] : []),
  ].join(' ');

const Tickets = ({ owner, id, draft }: { owner: RuleOwner; id: string; draft: Settings }) => {
  const { answer } = useAnswer('ruleTickets', { settings: draft, owner, id });
  return answer === null ? <p>{message('loading')}</p> : <TurnedTickets tickets={answer} />;
};

interface Props {
  rule: Rule;
  owner?: RuleOwner;
  /** Also what it turns, which is left out where that stands beside it already. */
  whole?: boolean;
}

/** How a rule fares on the stored tickets, which are a click away. */
export const RuleFate = ({ rule, owner = 'rules', whole = true }: Props) => {
  const figures = useShown((shown) => shown?.preview[owner][rule.id]);
  // Of all tickets, not of those that have been read so far.
  const isComplete = useShown((shown) => shown !== null && shown.preview.looked >= shown.preview.of);
  const [isOpen, setOpen] = useState(false);
  const draft = useShown((shown) => (isOpen ? (shown?.draft ?? null) : null));
  if (figures === undefined) return null;
  const conflict = isComplete ? conflictWords(rule, figures) : null;
  return (
    <>
      {figures.matches === 0 ? (
        !conflict && <p className={styles.soft}>{figuresWords(rule, figures, whole)}</p>
      ) : (
        <details className={styles.turned} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{figuresWords(rule, figures, whole)}</summary>
          {draft && <Tickets owner={owner} id={rule.id} draft={draft} />}
        </details>
      )}
      {conflict && <p className={styles.warning}>{conflict}</p>}
    </>
  );
};
