import fc from 'fast-check';
import { expect, it } from 'vitest';
import { homeOf, noLeaning, withoutVerdict, withVerdict } from '../../../../utils/classify/leaning.ts';
import { Category } from '../../../../utils/model/verdict.ts';
import { ticketWith } from '../../ticket-facts.ts';

it('counts verdicts in any order, and takes one out again', () => {
  const some = fc.array(fc.constantFrom(...Category.options));
  fc.assert(
    fc.property(some, fc.constantFrom(...Category.options), (all, own) => {
      const others = all.reduce(withVerdict, noLeaning);
      expect(all.toReversed().reduce(withVerdict, noLeaning)).toEqual(others);
      expect(withoutVerdict(withVerdict(others, own), own)).toEqual(others);
      expect(others.tickets).toBe(all.filter((each) => each !== 'not-work').length);
    }),
  );
});

it('keeps projects of one key on two hosts apart', () => {
  const project = { key: 'OPS', name: null, kind: null };
  expect(homeOf(ticketWith({ host: 'a', project }))).not.toBe(homeOf(ticketWith({ host: 'b', project })));
});
