import type { Split } from '../../utils/model/figures.ts';
import { sharesOf } from '../../utils/portfolio/share.ts';
import styles from './split-bar.module.css';

/** The categories of a split, in the order in which they are drawn everywhere. */
export const splitCategories = ['project', 'operations', 'unclear'] as const;
export type SplitCategory = (typeof splitCategories)[number];

interface Props {
  split: Split;
  /** What the bar says in words; left out where the same figures stand beside it. */
  alternative?: string;
}

/** One bar in three parts: how a split divides. */
export const ShareBar = ({ split, alternative }: Props) => {
  const shares = sharesOf(split);
  const spoken = alternative === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alternative };
  return (
    <div className={styles.bar} {...spoken}>
      {splitCategories.map((category) =>
        split[category] > 0 ? (
          <div key={category} className={styles[category]} style={{ flexGrow: shares[category] }} />
        ) : null,
      )}
    </div>
  );
};
