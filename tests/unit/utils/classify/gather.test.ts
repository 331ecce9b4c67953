import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultCaps } from '../../../../utils/classify/engine-model.ts';
import { capped } from '../../../../utils/classify/gather.ts';
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
