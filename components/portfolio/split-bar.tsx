import { formatNumber, formatPercent } from '../../utils/i18n/format.ts';
import { countMessage, message } from '../../utils/i18n/message.ts';
import { categoryName } from '../../utils/i18n/verdict-words.ts';
import type { Split } from '../../utils/model/figures.ts';
import { sharesOf } from '../../utils/portfolio/share.ts';
import { CategoryShape } from '../ui/category-shape.tsx';
import styles from './split-bar.module.css';

/** The categories of a split, in the order in which they are drawn everywhere. */
export const splitCategories = ['project', 'operations', 'unclear'] as const;
export type SplitCategory = (typeof splitCategories)[number];

/** What the shares are of, such as 'of 212 tickets'. */
export const sampleWords = (split: Split): string => {
  const { sample, total } = sharesOf(split);
  return split.measure === 'tickets'
    ? countMessage('split_of_tickets', sample)
    : countMessage('split_of_points', sample, formatNumber(total));
};

interface Props {
  split: Split;
  /** Called with the category whose tickets the reader wants to see; the figures are plain text when left out. */
  onPick?: (category: SplitCategory) => void;
}

/** One bar with its figures: how a scope divides. The figures stand in text below, so the bar itself is a picture. */
export const SplitBar = ({ split, onPick }: Props) => {
  const shares = sharesOf(split);
  const percent = (category: SplitCategory): string => formatPercent(shares[category]);
  const amount = (category: SplitCategory): string => {
    const stem = split.measure === 'tickets' ? 'number_tickets' : 'number_points';
    return countMessage(stem, split[category]);
  };
  const alternative = message(
    'split_alternative',
    percent('project'),
    percent('operations'),
    percent('unclear'),
    sampleWords(split),
  );
  return (
    <figure className={styles.split}>
      <div className={styles.bar} role="img" aria-label={alternative}>
        {splitCategories.map((category) =>
          split[category] > 0 ? (
            <div key={category} className={styles[category]} style={{ flexGrow: shares[category] }} />
          ) : null,
        )}
      </div>
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
