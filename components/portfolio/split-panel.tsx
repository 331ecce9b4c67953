import { message } from '../../utils/i18n/message.ts';
import type { Measure } from '../../utils/model/question.ts';
import type { View } from '../hooks/use-portfolio.ts';
import { sampleWords, withoutWords } from '../ui/amount-words.ts';
import { Choice } from '../ui/choice.tsx';
import type { SplitCategory } from './share-bar.tsx';
import { SplitBar } from './split-bar.tsx';
import styles from './split-panel.module.css';

interface Props {
  splits: View['splits'];
  measure: Measure;
  onMeasure(measure: Measure): void;
  onPick(category: SplitCategory): void;
}

/** How a scope divides, by tickets or by story points where any are known. */
export const SplitPanel = ({ splits, measure, onMeasure, onPick }: Props) => {
  const hasPoints = splits.points.unknown < splits.points.tickets;
  const split = splits[measure];
  return (
    <section className={styles.panel} aria-labelledby="split-title">
      <div className={styles.head}>
        <h2 id="split-title">
          {message('split_title')} <span className={styles.sample}>{sampleWords(split)}</span>
        </h2>
        {hasPoints && (
          <Choice
            legend={message('measure_legend')}
            value={measure}
            onChange={onMeasure}
            options={[
              { value: 'tickets', label: message('measure_tickets') },
              { value: 'points', label: message('measure_points') },
            ]}
          />
        )}
      </div>
      <SplitBar split={split} onPick={onPick} />
      {split.unknown > 0 && <p className={styles.sample}>{withoutWords(split)}</p>}
    </section>
  );
};
