import { useState } from 'react';
import { formatPercent } from '../../utils/i18n/format.ts';
import { countMessage, message } from '../../utils/i18n/message.ts';
import { categoryName } from '../../utils/i18n/verdict-words.ts';
import type { Figures, Group } from '../../utils/model/figures.ts';
import type { Grouping } from '../../utils/model/question.ts';
import { sharesOf } from '../../utils/portfolio/share.ts';
import { ShareBar, type SplitCategory, splitCategories } from '../portfolio/share-bar.tsx';
import { amountWords, sampleWords } from '../ui/amount-words.ts';
import { CategoryHeads } from './category-heads.tsx';
import { groupName } from './question-words.ts';
import styles from './report.module.css';

/** So many groups are shown at first. */
const mostAtFirst = 15;

interface Props {
  figures: Figures;
  group: Grouping;
  onShow(group: Group, name: string, category: SplitCategory): void;
}

/** The name of a group as the reader knows it; of those in none, what they lack. */
const nameOf = ({ key, name }: Group, group: Grouping): string =>
  key === null ? message('group_without', message(groupName[group])) : (name ?? key);

/** How each group divides, the largest first; a bar's length is the group's size, each figure leads to its tickets. */
export const GroupTable = ({ figures, group, onShow }: Props) => {
  const [all, setAll] = useState(false);
  const { groups, moreGroups, overlapping } = figures;
  const shown = all ? groups : groups.slice(0, mostAtFirst);
  const most = Math.max(0, ...groups.map(({ split }) => sharesOf(split).total));
  return (
    <section className={`${styles.panel} ${styles.wide}`} aria-labelledby="groups-title">
      <h2 id="groups-title">{message('groups_title', message(groupName[group]))}</h2>
      <table className={styles.groups}>
        <thead>
          <tr>
            <th scope="col">{message('groups_name')}</th>
            <th scope="col" className={styles.barColumn}>
              <span className="visually-hidden">{message('split_title')}</span>
            </th>
            <CategoryHeads />
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => {
            const { split, key } = one;
            const shares = sharesOf(split);
            return (
              <tr key={key ?? ''} data-group={key ?? ''}>
                <th scope="row">
                  <span dir="auto">{nameOf(one, group)}</span>{' '}
                  <span className={styles.sample}>{sampleWords(split)}</span>
                </th>
                <td className={styles.barColumn}>
                  <div style={{ width: `${most === 0 ? 0 : Math.max(1, (100 * shares.total) / most)}%` }}>
                    <ShareBar split={split} />
                  </div>
                </td>
                {splitCategories.map((category) => (
                  <td key={category} data-category={category} data-amount={split[category]}>
                    {split[category] === 0 ? (
                      <span className={styles.nothing}>{formatPercent(0)}</span>
                    ) : (
                      <button
                        type="button"
                        title={amountWords(split.measure, split[category])}
                        aria-label={message(
                          'groups_part',
                          nameOf(one, group),
                          message(categoryName[category]),
                          formatPercent(shares[category]),
                          amountWords(split.measure, split[category]),
                        )}
                        onClick={() => onShow(one, nameOf(one, group), category)}
                      >
                        {formatPercent(shares[category])}
                      </button>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {!all && groups.length > shown.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {countMessage('groups_more', groups.length - shown.length)}
        </button>
      )}
      {all && moreGroups > 0 && <p className={styles.sample}>{countMessage('groups_left_out', moreGroups)}</p>}
      {overlapping && <p className={styles.sample}>{message('groups_overlap')}</p>}
      {group === 'owner' && groups.every(({ key }) => key === null) && (
        <p className={styles.sample}>{message('groups_no_owners')}</p>
      )}
    </section>
  );
};
