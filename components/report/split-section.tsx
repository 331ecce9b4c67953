import { countMessage, message } from '../../utils/i18n/message.ts';
import type { Buckets } from '../../utils/model/buckets.ts';
import type { Figures } from '../../utils/model/figures.ts';
import { BucketBar } from '../policy/bucket-bar.tsx';
import type { SplitCategory } from '../portfolio/share-bar.tsx';
import { SplitBar } from '../portfolio/split-bar.tsx';
import { sampleWords, withoutWords } from '../ui/amount-words.ts';
import styles from './report.module.css';

interface Props {
  figures: Figures;
  /** The split in three, where the policy asks for that. */
  buckets: Buckets | null;
  onShow(category: SplitCategory): void;
}

/** How the tickets of the question divide, with what the figures rest on and what they leave out. */
export const SplitSection = ({ figures: { split, undated }, buckets, onShow }: Props) => {
  const without = withoutWords(split);
  return (
    <section className={styles.panel} aria-labelledby="split-title">
      <h2 id="split-title">
        {message('split_title')} <span className={styles.sample}>{sampleWords(split)}</span>
      </h2>
      <SplitBar split={split} onPick={onShow} />
      {without && <p className={styles.sample}>{without}</p>}
      {undated > 0 && <p className={styles.sample}>{countMessage('figures_undated', undated)}</p>}
      <BucketBar buckets={buckets} />
      {split.measure === 'tickets' && <p className={styles.sample}>{message('measure_tickets_about')}</p>}
    </section>
  );
};
