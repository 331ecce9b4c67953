import { useState } from 'react';
import { formatDay, formatNumber, formatPercent } from '../../utils/i18n/format.ts';
import { message } from '../../utils/i18n/message.ts';
import type { Trend } from '../../utils/model/figures.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { StackedArea } from '../charts/stacked-area.tsx';
import { splitCategories } from '../portfolio/share-bar.tsx';
import { inUnits, measureName } from '../ui/amount-words.ts';
import { Choice } from '../ui/choice.tsx';
import { CategoryHeads } from './category-heads.tsx';
import { operationsShare, scaled, trendAlternative, trendNote } from './trend-words.ts';

interface Props {
  trend: Trend;
  /** The share of operations from where on a warning is due; null until it is known. */
  warn: number | null;
  /** What the trend is of. */
  name: string;
  fileName: string;
}

/** How what was open divided, week by week, against the policy. */
export const TrendSection = ({ trend, warn, name, fileName }: Props) => {
  const [as, setAs] = useState<'shares' | 'amounts'>('shares');
  const { measure, points, cap } = trend;
  const alternative = trendAlternative(trend);
  if (alternative === null) return null;
  return (
    <ChartFigure
      title={message('trend_title')}
      alternative={alternative}
      fileName={`${fileName}-trend`}
      note={trendNote(trend)}
      controls={
        <Choice
          legend={message('trend_as')}
          value={as}
          onChange={setAs}
          options={[
            { value: 'shares', label: message('trend_as_shares') },
            { value: 'amounts', label: message('trend_as_amounts') },
          ]}
        />
      }
      table={
        <table>
          <caption className="visually-hidden">{message('trend_title')}</caption>
          <thead>
            <tr>
              <th scope="col">{message('trend_week')}</th>
              <CategoryHeads />
              <th scope="col">{message('trend_share')}</th>
              <th scope="col">{message('trend_source')}</th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map(({ week, open, source }) => {
              const share = operationsShare(open);
              return (
                <tr key={week}>
                  <th scope="row">{formatDay(week)}</th>
                  {splitCategories.map((category) => (
                    <td key={category}>{formatNumber(inUnits(measure, open[category]))}</td>
                  ))}
                  <td>{share === null ? '–' : formatPercent(share)}</td>
                  <td>{message(source === 'kept' ? 'trend_source_kept' : 'trend_source_rebuilt')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      }
    >
      {(plot, id) => (
        <StackedArea
          id={id}
          plot={plot}
          as={as}
          warn={warn}
          cap={cap}
          weeks={points.map(({ week, open }) => ({ week, ...scaled(measure, open) }))}
          caption={message('chart_caption', name, message(measureName[measure]), formatNumber(trend.tickets))}
        />
      )}
    </ChartFigure>
  );
};
