import { expect, it } from 'vitest';
import { isFitted, strengthOf } from '../../../../utils/classify/engine-model.ts';
import { shippedModel } from '../../../../utils/classify/shipped-model.ts';
import { recurrence } from '../../../../utils/signals/recurrence.ts';
import { rhythm } from '../../../../utils/signals/rhythm.ts';

it('takes the fitted strength where labelled tickets showed the signal, the stated one elsewhere', () => {
  const model = { ...shippedModel, scale: 2, weights: { rhythm: { operations: 0.7 } } };
  expect(strengthOf(model, rhythm, 'operations')).toBeCloseTo(1.4, 9);
  expect(strengthOf(model, recurrence, 'operations')).toBeCloseTo(recurrence.weight * 2, 9);
  expect(isFitted(model, rhythm)).toBe(true);
  expect(isFitted(model, recurrence)).toBe(false);
});
