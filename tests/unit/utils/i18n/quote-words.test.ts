import { beforeEach, expect, it } from 'vitest';
import { quoteWords } from '../../../../utils/i18n/quote-words.ts';
import { readEnglish } from '../../english.ts';

beforeEach(readEnglish);

it.each([
  ['RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=TH', 'every week'],
  ['DTSTART:20260105T090000Z\nRRULE:FREQ=MONTHLY;INTERVAL=3', 'every 3 months'],
  ['freq=daily', 'every day'],
  ['weekly, every 2', 'every 2 weeks'],
  ['yearly', 'every year'],
])('says a rule of recurrence in words: %j', (rule, words) => expect(quoteWords('recurrence', rule)).toBe(words));

it.each(['FREQ=HOURLY;INTERVAL=6', 'each full moon', '', '__proto__'])(
  'leaves what it does not know as it stands: %j',
  (rule) => expect(quoteWords('recurrence', rule)).toBe(rule),
);

it('touches no other field', () => {
  expect(quoteWords('title', 'weekly')).toBe('weekly');
});
