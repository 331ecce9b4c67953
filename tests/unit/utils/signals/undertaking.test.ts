import { describe, expect, it } from 'vitest';
import { undertaking } from '../../../../utils/signals/undertaking.ts';
import { read } from '../../ticket-facts.ts';

describe('undertaking', () => {
  it.each([
    'Business case for the second kiln',
    'Website relaunch',
    'Fit-out of the third floor',
    'New chart of accounts',
    'ISO 27001 certification',
  ])("fires on: '%s'", (title) => {
    const [first] = read(undertaking, { title });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });

  it.each([
    'ISO 27001 surveillance audit',
    'Launch pad cleaning',
    'New starter on Monday',
    'Conception of the staff rota',
  ])('says nothing on: %s', (title) => expect(read(undertaking, { title })).toEqual([]));
});
