import { type MessageKey, message } from './message.ts';

/** How often something comes round: each time, and every so many times. */
const rhythms: Readonly<Record<string, readonly [each: MessageKey, every: MessageKey]>> = {
  daily: ['repeats_daily', 'repeats_every_days'],
  weekly: ['repeats_weekly', 'repeats_every_weeks'],
  monthly: ['repeats_monthly', 'repeats_every_months'],
  yearly: ['repeats_yearly', 'repeats_every_years'],
};

/** A rule of recurrence as sites keep it: iCalendar's (RFC 5545, 3.3.10) or a power-up's 'weekly, every 2'. */
const rule = /\bFREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)\b/i;
const interval = /\bINTERVAL=(\d{1,4})\b/i;
const plain = /^(daily|weekly|monthly|yearly)(?:, every (\d{1,4}))?$/i;

/** What stands in a ticket's field, for people to read: a rule of recurrence in words, anything else as it stands. */
export const quoteWords = (field: string, quote: string): string => {
  if (field !== 'recurrence') return quote;
  const [, kind, times] = plain.exec(quote.trim()) ?? [null, rule.exec(quote)?.[1], interval.exec(quote)?.[1]];
  const words = rhythms[kind?.toLowerCase() ?? ''];
  if (words === undefined) return quote;
  return times === undefined || times === '1' ? message(words[0]) : message(words[1], times);
};
