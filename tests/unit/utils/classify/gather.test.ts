import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultCaps } from '../../../../utils/classify/engine-model.ts';
import { capped, discounted } from '../../../../utils/classify/gather.ts';
import { type Evidence, EvidenceGroup, signedWeight } from '../../../../utils/model/evidence.ts';

const someEvidence: fc.Arbitrary<Evidence> = fc.record({
  signal: fc.constantFrom('a', 'b', 'c'),
  group: fc.constantFrom(...EvidenceGroup.options),
  direction: fc.constantFrom('project', 'operations'),
  weight: fc.double({ min: 0, max: 6, noNaN: true }),
  field: fc.constant('title'),
  quote: fc.constant('x'),
});
const sum = (evidence: readonly Evidence[]): number => evidence.reduce((total, each) => total + signedWeight(each), 0);

it('keeps every group within its cap', () => {
  fc.assert(
    fc.property(fc.array(someEvidence), (evidence) => {
      for (const group of EvidenceGroup.options) {
        const total = sum(capped(evidence, defaultCaps).filter((each) => each.group === group));
        expect(Math.abs(total)).toBeLessThanOrEqual(defaultCaps[group] + 1e-9);
      }
    }),
  );
});

it('never moves the other way when evidence is added', () => {
  fc.assert(
    fc.property(fc.array(someEvidence), someEvidence, (evidence, added) => {
      const change = sum(capped([...evidence, added], defaultCaps)) - sum(capped(evidence, defaultCaps));
      expect(change * signedWeight(added)).toBeGreaterThanOrEqual(-1e-6);
    }),
  );
});

it('does not depend on the order of evidence', () => {
  fc.assert(
    fc.property(fc.array(someEvidence), (evidence) => {
      expect(sum(capped(evidence.toReversed(), defaultCaps))).toBeCloseTo(sum(capped(evidence, defaultCaps)), 6);
    }),
  );
});

it('counts one fact that is told three times less than three facts, and never less than once', () => {
  const told = [0.8, 1, 0.6].map(
    (weight): Evidence => ({
      signal: 'x',
      group: 'type',
      direction: 'operations',
      weight,
      field: 'title',
      quote: 'bug',
    }),
  );
  expect(sum(discounted(told))).toBeCloseTo(1 + 0.8 / 2 + 0.6 / 4, 9);
});

it('never takes evidence away when a family grows', () => {
  const sides = fc.array(someEvidence.map((each): Evidence => ({ ...each, direction: 'operations' })));
  fc.assert(
    fc.property(sides, someEvidence, (family, added) => {
      const more: Evidence = { ...added, direction: 'operations' };
      expect(sum(discounted([...family, more]))).toBeGreaterThanOrEqual(sum(discounted(family)) - 1e-9);
    }),
  );
});

it('never takes evidence away when a family grows in a group that is full', () => {
  const say = (signal: string, group: Evidence['group'], weight: number): Evidence => ({
    ...{ signal, group, weight, direction: 'operations', field: 'type', quote: 'x' },
  });
  const before = [say('type_task', 'type', 9), ...discounted([say('request', 'words', 1)])];
  const after = [
    say('type_task', 'type', 9),
    ...discounted([say('request', 'words', 1), say('request_type', 'type', 2)]),
  ];
  expect(sum(capped(after, defaultCaps))).toBeGreaterThanOrEqual(sum(capped(before, defaultCaps)));
});
