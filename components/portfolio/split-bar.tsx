import { formatPercent } from '../../utils/i18n/format.ts';
import { message } from '../../utils/i18n/message.ts';
import { categoryName } from '../../utils/i18n/verdict-words.ts';
import type { Split } from '../../utils/model/figures.ts';
import { sharesOf } from '../../utils/portfolio/share.ts';
import { amountWords, sampleWords } from '../ui/amount-words.ts';
import { CategoryShape } from '../ui/category-shape.tsx';
import { ShareBar, type SplitCategory, splitCategories } from './share-bar.tsx';
import styles from './split-bar.module.css';

interface Props {
  split: Split;
  /** Called with the category whose tickets the reader wants to see; the figures are plain text when left out. */
  onPick?: (category: SplitCategory) => void;
}

/** One bar with its figures: how a scope divides. The figures stand in text below, so the bar itself is a picture. */
export const SplitBar = ({ split, onPick }: Props) => {
  const shares = sharesOf(split);
  const percent = (category: SplitCategory): string => formatPercent(shares[category]);
  const amount = (category: SplitCategory): string => amountWords(split.measure, split[category]);
  const alternative = message(
    'split_alternative',
    percent('project'),
    percent('operations'),
    percent('unclear'),
    sampleWords(split),
  );
  return (
    <figure className={styles.split}>
      <ShareBar split={split} alternative={alternative} />
      <figcaption>
        <ul className={styles.figures}>
          {splitCategories.map((category) => {
            const figures = (
              <>
                <span className={styles.name}>
                  <CategoryShape category={category} /> {message(categoryName[category])}
                </span>
                <strong>{percent(category)}</strong> <span className={styles.amount}>{amount(category)}</span>
              </>
            );
            return (
              <li key={category} data-category={category} data-amount={split[category]}>
                {onPick ? (
                  <button
                    type="button"
                    className={styles.figure}
                    title={message('split_show')}
                    aria-label={message(
                      'split_part',
                      message(categoryName[category]),
                      percent(category),
                      amount(category),
                    )}
                    onClick={() => onPick(category)}
                  >
                    {figures}
                  </button>
                ) : (
                  <div className={styles.figure}>{figures}</div>
                )}
              </li>
            );
          })}
        </ul>
      </figcaption>
    </figure>
  );
};
