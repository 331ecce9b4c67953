import { formatPercent } from '../../utils/i18n/format.ts';
import { type MessageKey, message } from '../../utils/i18n/message.ts';
import { type Buckets, bucketAims } from '../../utils/model/buckets.ts';
import { sharesOf } from '../../utils/portfolio/share.ts';
import { sampleWords } from '../ui/amount-words.ts';
import styles from './bucket-bar.module.css';

const names: Readonly<Record<keyof typeof bucketAims, MessageKey>> = {
  features: 'bucket_features',
  enablers: 'bucket_enablers',
  operations: 'bucket_operations',
};

/** How the work divides into the three buckets of SAFe, each against what the example aims at; nothing where no third one is asked for. */
export const BucketBar = ({ buckets }: { buckets: Buckets | null }) => {
  if (buckets === null) return null;
  const { project, operations, unclear, total } = sharesOf(buckets.split);
  if (total === 0) return null;
  const enablers = buckets.enablers / total;
  const shares = { features: project - enablers, enablers, operations };
  return (
    <figure className={styles.buckets}>
      <figcaption className={styles.about}>
        {message('preset_safe')} <span className={styles.sample}>{sampleWords(buckets.split)}</span>
      </figcaption>
      <div className={styles.bar} aria-hidden="true">
        {(['features', 'enablers', 'operations'] as const).map((bucket) => (
          <div key={bucket} className={styles[bucket]} style={{ flexGrow: shares[bucket] }} />
        ))}
        <div className={styles.unclear} style={{ flexGrow: unclear }} />
      </div>
      <ul className={styles.figures}>
        {(['features', 'enablers', 'operations'] as const).map((bucket) => (
          <li key={bucket} data-bucket={bucket}>
            <span className={`${styles.key} ${styles[bucket]}`} aria-hidden="true" /> {message(names[bucket])}{' '}
            <strong>{formatPercent(shares[bucket])}</strong>{' '}
            <span className={styles.sample}>{message('bucket_aim', formatPercent(bucketAims[bucket]))}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
};
