import { expect, it } from 'vitest';
import { hides } from '../../../../utils/rules/hidden-characters.ts';

it.each([
  ['a zero-width space', 'in\u200bfra'],
  ['a joiner between letters that do not join', 'in\u200dfra'],
  ['turned order', 'abc\u202efdp'],
  ['a soft hyphen', 'in\u00adfra'],
  ['a joiner at the end of an emoji', '\u{1f468}\u200d'],
])('sees %s', (_, text) => {
  expect(hides(text)).toBe(true);
});

it.each([
  ['a family as one emoji', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} care'],
  ['an emoji with a tone and a variant', '\u{1f469}\u{1f3fd}\u200d\u{1f4bb} \u2764\ufe0f\u200d\u{1f525}'],
  ['a Persian word', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
  ['a Hindi word', '\u0915\u094d\u200d\u0937'],
  ['lines and tabs', 'one\n\ttwo'],
])('lets %s be', (_, text) => {
  expect(hides(text)).toBe(false);
});
