import { formatNumber } from '../../utils/i18n/format.ts';
import { countMessage, type MessageKey, message, type PluralStem } from '../../utils/i18n/message.ts';
import type { Split } from '../../utils/model/figures.ts';
import type { Measure } from '../../utils/model/question.ts';
import { sharesOf } from '../../utils/portfolio/share.ts';

/** What a measure is called. */
export const measureName: Readonly<Record<Measure, MessageKey>> = {
  tickets: 'measure_tickets',
  points: 'measure_points',
  logged: 'measure_logged',
  estimated: 'measure_estimated',
  progress: 'measure_progress',
};

const withoutStem: Readonly<Record<Exclude<Measure, 'tickets'>, PluralStem>> = {
  points: 'split_without_points',
  logged: 'split_without_logged',
  estimated: 'split_without_estimated',
  progress: 'split_without_progress',
};

/** An amount in the unit that the reader thinks in: tickets, points, or hours for the seconds of a measure of time. */
export const inUnits = (measure: Measure, amount: number): number =>
  measure === 'tickets' || measure === 'points' ? amount : amount / 3600;

/** An amount of a measure with its unit, such as '12 tickets' or '41.5 h'. */
export const amountWords = (measure: Measure, amount: number): string => {
  if (measure === 'tickets') return countMessage('number_tickets', amount);
  if (measure === 'points') return countMessage('number_points', amount);
  return message('number_hours', formatNumber(inUnits(measure, amount)));
};

/** What the shares of a split are of, such as 'of 212 tickets' or 'of 41 h on 12 tickets'. */
export const sampleWords = (split: Split): string => {
  const { sample, total } = sharesOf(split);
  if (split.measure === 'tickets') return countMessage('split_of_tickets', sample);
  const stem = split.measure === 'points' ? 'split_of_points' : 'split_of_hours';
  return countMessage(stem, sample, formatNumber(inUnits(split.measure, total)));
};

/** How many tickets a measure does not reach; null when it reaches all. */
export const withoutWords = ({ measure, unknown }: Split): string | null =>
  measure === 'tickets' || unknown === 0 ? null : countMessage(withoutStem[measure], unknown);
