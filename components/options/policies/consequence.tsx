import { formatNumber, formatPercent } from '../../../utils/i18n/format.ts';
import { countMessage, message } from '../../../utils/i18n/message.ts';
import { type Policies, policyOf } from '../../../utils/model/policies.ts';
import type { Scope } from '../../../utils/model/question.ts';
import { plainBasis, scopeKey } from '../../../utils/model/question.ts';
import { sharesOf } from '../../../utils/portfolio/share.ts';
import { useWhatIf } from '../../hooks/use-policy.ts';
import { BucketBar } from '../../policy/bucket-bar.tsx';
import { findingText } from '../../policy/finding-text.ts';
import { ShareScale } from '../../policy/share-scale.tsx';
import styles from './policies.module.css';

interface Props {
  scope: Exclude<Scope, { kind: 'selection' }>;
  /** The policies as the reader is about to keep them. */
  policies: Policies;
}

/** What the policies make of a scope, at once: where operations stand, and which hints speak that did not or no longer do. */
export const Consequence = ({ scope, policies }: Props) => {
  const outcome = useWhatIf(scope, plainBasis, { policies, moves: [] });
  const { shares } = policyOf(policies, scopeKey(scope));
  if (outcome === null) return null;
  const { before, after } = outcome;
  const { operations, total } = sharesOf(after.split);
  const share = total === 0 ? null : operations;
  const known = new Set(before.findings.map(({ hint }) => hint));
  const still = new Set(after.findings.map(({ hint }) => hint));
  const fresh = after.findings.filter(({ hint }) => !known.has(hint));
  const gone = before.findings.filter(({ hint }) => !still.has(hint));
  return (
    <div className={styles.consequence} role="status">
      <p>
        {share === null
          ? message('policy_no_tickets')
          : message('policy_stands', formatPercent(share), formatNumber(total), formatPercent(shares.cap))}{' '}
        {countMessage('policy_hints', after.findings.filter(({ severity }) => severity !== 'well').length)}
      </p>
      <ShareScale share={share} limits={shares} />
      <BucketBar buckets={after.buckets} />
      {fresh.map((finding) => (
        <p key={finding.hint} dir="auto">
          <span aria-hidden="true">+</span> {message('what_if_new', findingText(finding))}
        </p>
      ))}
      {gone.map((finding) => (
        <p key={finding.hint} dir="auto">
          <span aria-hidden="true">−</span> {message('what_if_gone', findingText(finding))}
        </p>
      ))}
    </div>
  );
};
