import { beforeEach, expect, it } from 'vitest';
import { countMessage, countMessageNamed, message, messageNamed } from '../../../../utils/i18n/message.ts';
import { readEnglish } from '../../english.ts';

beforeEach(readEnglish);

it('fills the placeholders in order', () => {
  expect(message('tickets_range', '1', '50', '212')).toBe('1–50 of 212');
});

it('shows the key where a message is missing', () => {
  expect(messageNamed('no_such_message')).toBe('no_such_message');
});

it('chooses the plural form, with the count in the reader’s digits', () => {
  expect(countMessage('split_of_tickets', 1)).toBe('of 1 ticket');
  expect(countMessage('split_of_tickets', 0)).toBe('of 0 tickets');
  expect(countMessage('split_of_tickets', 5000)).toBe('of 5,000 tickets');
});

it('shows a key where a plural is missing', () => {
  expect(countMessageNamed('no_such', 2)).toBe('no_such_other');
});
