import { expect, it } from 'vitest';
import { either } from '../../../../utils/signals/either.ts';
import { factsOf } from '../../ticket-facts.ts';

const facts = factsOf({ title: 'Wöchentlich, weekly' });

it('keeps what the English pattern has found', () => {
  const found = [{ direction: 'operations', field: 'title', quote: 'weekly', strength: 1 }] as const;
  expect(either(found, facts, 'rhythm', 'operations')).toBe(found);
});

it('asks the other languages where it has found nothing', () => {
  expect(either([], facts, 'rhythm', 'operations')).toEqual([
    { direction: 'operations', field: 'title', quote: 'Wöchentlich', strength: 1 },
  ]);
  expect(either([], facts, 'closure', 'project')).toEqual([]);
});
