import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  countMessage,
  countMessageNamed,
  direction,
  language,
  message,
  messageNamed,
} from '../../../../utils/i18n/message.ts';
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

/** A browser in the language `wanted` that has these messages. */
const speak = (wanted: string, messages: Readonly<Record<string, string>>): void => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(wanted);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string, values?: unknown) => {
    const [first = ''] = Array.isArray(values) ? values.map(String) : [];
    return (messages[key] ?? '').replace('$1', first);
  });
};

it('writes numbers for the words around them: in the reader’s region, or in English where only English is there', () => {
  speak('en-GB', { language_tag: 'en' });
  expect(language()).toBe('en-GB');
  speak('es-419', { language_tag: 'es' });
  expect(language()).toBe('es-419');
  speak('it', { language_tag: 'en' });
  expect(language()).toBe('en');
});

it('is read from the side that its messages say', () => {
  speak('en', { language_tag: 'en' });
  expect(direction()).toBe('ltr');
  speak('he', { language_tag: 'he', language_direction: 'rtl' });
  expect(direction()).toBe('rtl');
});

it('counts as the language does', () => {
  speak('fr', { language_tag: 'fr', n_one: '$1 ticket', n_other: '$1 tickets' });
  expect([0, 1, 2, 1_000_000].map((n) => countMessageNamed('n', n).replace(/\d.* /, ''))).toEqual([
    ...['ticket', 'ticket', 'tickets', 'tickets'],
  ]);
  speak('pl', {
    language_tag: 'pl',
    n_one: '$1 bilet',
    n_few: '$1 bilety',
    n_many: '$1 biletów',
    n_other: '$1 biletu',
  });
  expect([1, 2, 5, 22].map((n) => countMessageNamed('n', n))).toEqual([
    '1 bilet',
    '2 bilety',
    '5 biletów',
    '22 bilety',
  ]);
  speak('ja', { language_tag: 'ja', n_one: 'それだけ', n_other: '$1 件' });
  expect([0, 1, 2].map((n) => countMessageNamed('n', n))).toEqual(['0 件', 'それだけ', '2 件']);
});

it('shows a key where a plural is missing', () => {
  expect(countMessageNamed('no_such', 2)).toBe('no_such_other');
});
