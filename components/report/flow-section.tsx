import { formatDay, formatNumber } from '../../utils/i18n/format.ts';
import { message } from '../../utils/i18n/message.ts';

import type { Trend } from '../../utils/model/figures.ts';
import type { Period } from '../../utils/model/question.ts';
import { addDays } from '../../utils/policy/days.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { FlowBars } from '../charts/flow-bars.tsx';
import { inUnits, measureName } from '../ui/amount-words.ts';
import { flowAlternative, scaled, wholeOf } from './trend-words.ts';

interface Props {
  trend: Trend;
  name: string;
  fileName: string;
  /** Called with what came or left in a week, for its tickets to be shown. */
  onShow(title: string, period: Period): void;
}

const directions = ['came', 'left'] as const;

/** Inflow against outflow, week by week; what came less what left is how what is open has grown. */
export const FlowSection = ({ trend, name, fileName, onShow }: Props) => {
  const { measure, points } = trend;
  if (points.every(({ came, left }) => wholeOf(came) + wholeOf(left) === 0)) return null;
  return (
    <ChartFigure
      title={message('flow_title')}
      alternative={flowAlternative(trend)}
      fileName={`${fileName}-flow`}
      note={message('flow_note')}
      table={
        <table>
          <caption className="visually-hidden">{message('flow_title')}</caption>
          <thead>
            <tr>
              <th scope="col">{message('trend_week')}</th>
              <th scope="col">{message('flow_came')}</th>
              <th scope="col">{message('flow_came_operations')}</th>
              <th scope="col">{message('flow_left')}</th>
              <th scope="col">{message('flow_left_operations')}</th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map((point) => (
              <tr key={point.week}>
                <th scope="row">{formatDay(point.week)}</th>
                {directions.flatMap((direction) => {
                  const whole = formatNumber(inUnits(measure, wholeOf(point[direction])));
                  const words = message(
                    direction === 'came' ? 'flow_came_in' : 'flow_left_in',
                    formatDay(point.week),
                    whole,
                  );
                  return [
                    <td key={direction}>
                      <button
                        type="button"
                        aria-label={words}
                        onClick={() =>
                          onShow(words, {
                            kind: direction === 'came' ? 'created' : 'finished',
                            within: { from: point.week, to: addDays(point.week, 6) },
                          })
                        }
                      >
                        {whole}
                      </button>
                    </td>,
                    <td key={`${direction} operations`}>
                      {formatNumber(inUnits(measure, point[direction].operations))}
                    </td>,
                  ];
                })}
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      {(plot, id) => (
        <FlowBars
          id={id}
          plot={plot}
          weeks={points.map(({ week, came, left }) => ({
            week,
            came: scaled(measure, came),
            left: scaled(measure, left),
          }))}
          caption={message('chart_caption', name, message(measureName[measure]), formatNumber(trend.tickets))}
        />
      )}
    </ChartFigure>
  );
};
