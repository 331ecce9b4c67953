import { expect, it } from 'vitest';
import { dayOfText } from '../../../../../utils/sites/jira-data-center/shown-date.ts';

it.each([
  ['01/Dec/26', '2026-12-01'],
  ['9/mar/2027', '2027-03-09'],
])('reads the day of Jira’s default format: %s', (text, day) => {
  expect(dayOfText(text)).toBe(day);
});

it.each(['12/01/26', '01.Dez.26', '01/Dez/26', 'tomorrow', '41/Dec/26', '', null])(
  'guesses at no other: %s',
  (text) => {
    expect(dayOfText(text)).toBeNull();
  },
);
