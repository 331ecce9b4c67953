import { formatDay, formatNumber } from '../../utils/i18n/format.ts';
import { type MessageKey, message } from '../../utils/i18n/message.ts';
import type { Grouping, Period, Scope } from '../../utils/model/question.ts';
import { scopeKey } from '../../utils/model/question.ts';

/** What a grouping is called, after 'by'. */
export const groupName: Readonly<Record<Grouping, MessageKey>> = {
  board: 'grouping_board',
  project: 'grouping_project',
  parent: 'grouping_parent',
  label: 'grouping_label',
  component: 'grouping_component',
  type: 'grouping_type',
  list: 'grouping_list',
  owner: 'grouping_owner',
};

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

/** The key of any scope, by which it is found among those to choose from. */
export const keyOf = (scope: Scope): string =>
  scope.kind === 'selection' ? `selection:${scope.selection}` : scopeKey(scope);
