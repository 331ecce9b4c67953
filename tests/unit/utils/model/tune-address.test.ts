import { expect, it } from 'vitest';
import { addressParts, tunableIn, tuneAddress } from '../../../../utils/model/tune-address.ts';

it('names a reason so that whatever stands on a ticket comes back whole', () => {
  const quotes = ['infra', 'a/b # c?', '100 %', '“Ünï” \u202E', '<b>&amp;', ''];
  for (const quote of quotes) {
    const reason = { signal: 'label_words', field: 'labels', quote, rule: null };
    expect(tunableIn(tuneAddress(reason))).toEqual(reason);
  }
});

it('leads what a rule says to the rule, and what corrections taught to the lessons', () => {
  expect(tuneAddress({ signal: 'rule', field: 'rule', quote: '', rule: 'infra' })).toBe('#rule-infra');
  expect(tuneAddress({ signal: 'rule', field: 'rule', quote: '', rule: null })).toBe('#rules');
  expect(tuneAddress({ signal: 'learnt', field: 'title', quote: 'x', rule: null })).toBe('#lessons');
});

it('reads nothing out of an address that is none', () => {
  for (const hash of ['', '#rules', '#tune', '#tune/NOT A SIGNAL/title/x', `#tune/rhythm/title/${'x'.repeat(300)}`])
    expect(tunableIn(hash)).toBeNull();
  expect(addressParts('#tune/%E0%A4%A')).toBeNull();
  expect(tunableIn('#tune/%E0%A4%A')).toBeNull();
});
