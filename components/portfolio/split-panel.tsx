import { message } from '../../utils/i18n/message.ts';
import { Measure } from '../../utils/model/question.ts';
import type { View } from '../hooks/use-portfolio.ts';
import { measureName, sampleWords, withoutWords } from '../ui/amount-words.ts';
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

/** More than so many measures are chosen from a list that unfolds. */
const mostInSight = 2;

/** How a scope divides, by tickets or by another measure of which anything is known. */
export const SplitPanel = ({ splits, measure, onMeasure, onPick }: Props) => {
  const known = Measure.options.filter((one) => one === 'tickets' || splits[one].unknown < splits[one].tickets);
  const split = splits[measure];
  return (
    <section className={styles.panel} aria-labelledby="split-title">
      <div className={styles.head}>
        <h2 id="split-title">
          {message('split_title')} <span className={styles.sample}>{sampleWords(split)}</span>
        </h2>
        {known.length === mostInSight && (
          <Choice
            legend={message('measure_legend')}
            value={measure}
            onChange={onMeasure}
            options={known.map((value) => ({ value, label: message(measureName[value]) }))}
          />
        )}
        {known.length > mostInSight && (
          <select
            aria-label={message('measure_legend')}
            value={measure}
            onChange={({ target: { value } }) => onMeasure(known.find((one) => one === value) ?? measure)}
          >
            {known.map((one) => (
              <option key={one} value={one}>
                {message(measureName[one])}
              </option>
            ))}
          </select>
        )}
      </div>
      <SplitBar split={split} onPick={onPick} />
      {split.unknown > 0 && <p className={styles.sample}>{withoutWords(split)}</p>}
    </section>
  );
};
