import { formatDay, formatNumber } from '../../utils/i18n/format.ts';
import { type MessageKey, message } from '../../utils/i18n/message.ts';
import type { Period } from '../../utils/model/question.ts';

/** Which tickets a period means. */
export const periodName: Readonly<Record<Period['kind'], MessageKey>> = {
  present: 'period_present',
  open: 'period_open',
  created: 'period_created',
  finished: 'period_finished',
  worked: 'period_worked',
};

/** A period in words, such as 'Finished in the last 28 days'. */
export const periodWords = (period: Period): string => {
  const name = message(periodName[period.kind]);
  if (period.kind === 'present' || period.kind === 'open') return name;
  const { within } = period;
  return 'days' in within
    ? message('period_last', name, formatNumber(within.days))
    : message('period_between', name, formatDay(within.from), formatDay(within.to));
};
