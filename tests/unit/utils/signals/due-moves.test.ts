import { expect, it } from 'vitest';
import { dueMoves } from '../../../../utils/signals/due-moves.ts';
import { entry } from '../../ticket-facts.ts';

it('counts moves from one day to another, not first settings, removals or other fields', () => {
  const history = [
    entry('due', null, '2026-01-01'),
    entry('due', '2026-01-01', '2026-01-08'),
    entry('status', 'a', 'b'),
    entry('due', '2026-01-08', null),
  ];
  expect(dueMoves(history)).toEqual([{ from: '2026-01-01', to: '2026-01-08' }]);
  expect(dueMoves(null)).toEqual([]);
});
