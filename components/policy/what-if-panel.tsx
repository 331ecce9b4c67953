import { useId } from 'react';
import { formatNumber, formatPercent } from '../../utils/i18n/format.ts';
import { countMessage, message } from '../../utils/i18n/message.ts';
import { type Policies, policyOf, withCap, withPolicy } from '../../utils/model/policies.ts';
import type { Finding } from '../../utils/model/policy.ts';
import type { Move, Outcome, Trial, WhatIf } from '../../utils/model/what-if.ts';
import { sharesOf } from '../../utils/portfolio/share.ts';
import { sampleWords } from '../ui/amount-words.ts';
import { findingText } from './finding-text.ts';
import { ShareScale } from './share-scale.tsx';
import styles from './what-if.module.css';

/** What can be taken for another kind as a whole: an epic or a series, under the name that the reader knows. */
export interface Movable extends Pick<Move, 'what' | 'key'> {
  title: string;
}

interface Props {
  policies: Policies;
  /** The key of the scope that is tried on. */
  scopeKey: string;
  movables: readonly Movable[];
  trial: Trial;
  onTry(trial: Trial): void;
  /** How it would be; null until it is known. */
  outcome: WhatIf | null;
}

const shareOf = ({ split }: Outcome): number | null => {
  const { operations, total } = sharesOf(split);
  return total === 0 ? null : operations;
};

/** Findings of one that the other does not have. */
const without = (findings: readonly Finding[], others: readonly Finding[]): Finding[] => {
  const known = new Set(others.map(({ hint }) => hint));
  return findings.filter(({ hint }) => !known.has(hint));
};

/** Tries another cap, or takes an epic or a series for the other kind, and shows what would change. Nothing is kept. */
export const WhatIfPanel = ({ policies, scopeKey, movables, trial, onTry, outcome }: Props) => {
  const id = useId();
  const tried = trial.policies ?? policies;
  const policy = policyOf(tried, scopeKey);
  const { cap } = policy.shares;
  const named = (move: Move): string =>
    movables.find(({ what, key }) => what === move.what && key === move.key)?.title ?? move.key;
  const add = (value: string): void => {
    const movable = movables[Number(value)];
    if (movable) onTry({ ...trial, moves: [...trial.moves, { what: movable.what, key: movable.key, to: 'project' }] });
  };
  const change = (at: number, to: Move['to'] | null): void =>
    onTry({
      ...trial,
      moves: trial.moves.flatMap((move, index) => (index !== at ? [move] : to === null ? [] : [{ ...move, to }])),
    });
  const left = movables.flatMap((movable, at) =>
    trial.moves.some(({ what, key }) => what === movable.what && key === movable.key) ? [] : [{ ...movable, at }],
  );
  return (
    <section aria-labelledby={`${id}-title`} className={styles.panel}>
      <h2 id={`${id}-title`}>{message('what_if_title')}</h2>
      <p className={styles.about}>{message('what_if_about')}</p>
      <label className={styles.cap}>
        {message('what_if_cap')}
        <input
          type="range"
          min={0.05}
          max={1}
          step={0.05}
          value={cap}
          aria-valuetext={formatPercent(cap)}
          onChange={(event) =>
            onTry({ ...trial, policies: withPolicy(tried, scopeKey, withCap(policy, event.target.valueAsNumber)) })
          }
        />
        <output>{formatPercent(cap)}</output>
      </label>
      <ul className={styles.moves}>
        {trial.moves.map((move, at) => (
          <li key={`${move.what} ${move.key}`} data-move={move.key}>
            <span dir="auto">{named(move)}</span>
            <select
              value={move.to}
              aria-label={message('what_if_to', named(move))}
              onChange={(event) => change(at, event.target.value === 'operations' ? 'operations' : 'project')}
            >
              <option value="project">{message('what_if_project')}</option>
              <option value="operations">{message('what_if_operations')}</option>
            </select>
            <button type="button" onClick={() => change(at, null)} aria-label={message('what_if_drop', named(move))}>
              ×
            </button>
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <select value="" aria-label={message('what_if_add')} onChange={(event) => add(event.target.value)}>
          <option value="">{message('what_if_add')}</option>
          {left.map(({ what, key, title, at }) => (
            <option key={`${what} ${key}`} value={at}>
              {message(what === 'container' ? 'what_if_epic' : 'what_if_series', title)}
            </option>
          ))}
        </select>
      )}
      {outcome && <Result outcome={outcome} />}
      {(trial.policies !== null || trial.moves.length > 0) && (
        <button type="button" onClick={() => onTry({ policies: null, moves: [] })}>
          {message('what_if_reset')}
        </button>
      )}
    </section>
  );
};

const Result = ({ outcome: { before, after, moved } }: { outcome: WhatIf }) => {
  const gone = without(before.findings, after.findings);
  const fresh = without(after.findings, before.findings);
  const rows = [
    { name: message('what_if_now'), outcome: before },
    { name: message('what_if_then'), outcome: after },
  ];
  return (
    <div className={styles.result} role="status">
      {rows.map(({ name, outcome }) => {
        const share = shareOf(outcome);
        return (
          <div key={name} className={styles.row}>
            <span>{name}</span>
            <ShareScale share={share} limits={{ warn: outcome.warn, cap: outcome.cap }} />
            <span className={styles.figure}>
              {message('what_if_share', formatPercent(share ?? 0), sampleWords(outcome.split))}
            </span>
          </div>
        );
      })}
      <p className={styles.about}>
        {countMessage('what_if_moved', moved)}{' '}
        {countMessage('what_if_hints', after.findings.length, formatNumber(before.findings.length))}
      </p>
      {gone.map((finding) => (
        <p key={finding.hint} data-gone={finding.hint}>
          <span aria-hidden="true">−</span> {message('what_if_gone', findingText(finding))}
        </p>
      ))}
      {fresh.map((finding) => (
        <p key={finding.hint} data-new={finding.hint}>
          <span aria-hidden="true">+</span> {message('what_if_new', findingText(finding))}
        </p>
      ))}
    </div>
  );
};
