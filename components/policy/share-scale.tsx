import { formatPercent } from '../../utils/i18n/format.ts';
import { message } from '../../utils/i18n/message.ts';
import type { ShareLimits } from '../../utils/model/policies.ts';
import styles from './share-scale.module.css';

interface Props {
  /** Share of operations, 0 to 1; null when there is nothing to take it of. */
  share: number | null;
  limits: Pick<ShareLimits, 'warn' | 'cap'>;
}

const at = (share: number) => ({ insetInlineStart: `${share * 100}%` });

/** Where the share of operations stands between nothing and everything, with the warning and the cap as lines. */
export const ShareScale = ({ share, limits: { warn, cap } }: Props) => {
  const state = share === null ? 'calm' : share >= cap ? 'over' : share >= warn ? 'near' : 'calm';
  return (
    <div
      className={styles.scale}
      role="img"
      data-state={state}
      aria-label={
        share === null
          ? message('scale_empty', formatPercent(warn), formatPercent(cap))
          : message('scale_words', formatPercent(share), formatPercent(warn), formatPercent(cap))
      }
    >
      <div
        className={styles.band}
        style={{ insetInlineStart: `${warn * 100}%`, insetInlineEnd: `${(1 - cap) * 100}%` }}
      />
      <div className={styles.over} style={at(cap)} />
      {share !== null && <div className={styles.share} style={{ width: `${share * 100}%` }} />}
      <div className={styles.warn} style={at(warn)} />
      <div className={styles.cap} style={at(cap)} />
    </div>
  );
};
