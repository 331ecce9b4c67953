import { fieldName } from '../i18n/field-name.ts';
import { formatNumber, formatProbability } from '../i18n/format.ts';
import { countMessage, message, messageNamed } from '../i18n/message.ts';
import { categoryName, verdictWords } from '../i18n/verdict-words.ts';
import type { Explanation } from '../model/verdict.ts';
import type { ReasonWords } from '../page/reasons-card.ts';
import type { TagWords } from '../page/tag.ts';

/** The words on a tag. */
export const tagWords = (): TagWords => ({
  label: (verdict) => message(categoryName[verdict.category]),
  describe: (verdict) => message('tag_label', verdictWords(verdict)),
});

const signed = (weight: number): string => {
  const rounded = Math.round(weight * 10) / 10;
  if (rounded === 0) return formatNumber(0);
  return `${rounded > 0 ? '+' : '−'}${formatNumber(Math.abs(rounded))}`;
};

const around = ({ series, container, nearest }: Explanation): string[] => [
  ...(series ? [countMessage('reasons_series', series.count)] : []),
  ...(container
    ? [
        message(
          'reasons_container',
          container.title || container.key,
          formatNumber(container.open),
          formatNumber(container.done),
        ),
      ]
    : []),
  ...(nearest
    ? [message('reasons_nearest', messageNamed(`signal_${nearest.signal}`), message(categoryName[nearest.category]))]
    : []),
];

/** The words of the reason card. */
export const reasonWords = (): ReasonWords => ({
  title: (key) => message('reasons_title', key),
  verdict: ({ verdict }) => verdictWords(verdict),
  evidence: (evidence) => ({
    signal: messageNamed(`signal_${evidence.signal}`),
    field: fieldName(evidence.field),
    weight: signed(evidence.direction === 'operations' ? evidence.weight : -evidence.weight),
    side: message(evidence.direction === 'project' ? 'reasons_for_project' : 'reasons_for_operations'),
  }),
  none: message('reasons_none'),
  loading: message('reasons_loading'),
  missing: message('reasons_missing'),
  gone: message('reasons_gone'),
  notKept: message('reasons_not_kept'),
  start: ({ prior }) => ({ name: message('reasons_start'), weight: signed(prior) }),
  sum: ({ logOdds }) => message('reasons_sum', signed(logOdds), formatProbability(1 / (1 + Math.exp(-logOdds)))),
  around,
  correct: message('reasons_correct'),
  choices: [
    { to: 'project', label: message('ticket_is_project') },
    { to: 'operations', label: message('ticket_is_operations') },
    { to: 'not-work', label: message('ticket_is_not_work') },
  ],
  undo: message('reasons_undo'),
  close: message('reasons_close'),
});
