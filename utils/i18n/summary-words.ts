import { formatDay, formatNumber, formatPercent } from './format.ts';
import { countMessage, type MessageKey, message } from './message.ts';
import { categoryName } from './verdict-words.ts';

type Category = 'project' | 'operations' | 'unclear' | 'not-work';
type Measure = 'tickets' | 'points' | 'logged' | 'estimated' | 'progress';

const measureName: Record<Measure, MessageKey> = {
  tickets: 'measure_tickets',
  points: 'measure_points',
  logged: 'summary_logged',
  estimated: 'summary_estimated',
  progress: 'summary_progress',
};

const listName: Record<Category, MessageKey> = {
  project: 'summary_project',
  operations: 'summary_operations',
  unclear: 'summary_unclear',
  'not-work': 'summary_not_work',
};

/** The words of a summary for people, in the reader's language; the model's `SummaryWords` fits. */
export const summaryWords = () => ({
  title: (name: string): string => message('summary_title', name),
  about: (day: string): string => message('summary_about', formatDay(day)),
  splitHeads: [
    message('measure_legend'),
    ...(['project', 'operations', 'unclear'] as const).map((category) => message(categoryName[category])),
    message('summary_sample'),
  ],
  measure: (measure: Measure): string => message(measureName[measure]),
  part: (amount: number, share: number | null): string =>
    share === null ? formatNumber(amount) : message('summary_part', formatNumber(amount), formatPercent(share)),
  sample: (known: number, all: number): string => countMessage('summary_sample_of', all, formatNumber(known)),
  list: (category: Category, all: number, open: number): string =>
    message(listName[category], formatNumber(all), formatNumber(open)),
  ticketHeads: [
    message('summary_ticket'),
    message('rule_attribute_title'),
    message('rule_attribute_type'),
    message('summary_probability'),
  ],
  probability: (probability: number): string => formatPercent(probability),
  more: (count: number): string => countMessage('summary_more', count),
});
