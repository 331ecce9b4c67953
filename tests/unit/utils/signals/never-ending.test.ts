import { describe, expect, it } from 'vitest';
import { neverEnding } from '../../../../utils/signals/never-ending.ts';
import { epic, read } from '../../ticket-facts.ts';

describe('never_ending', () => {
  it('fires on: fed for over a year', () => {
    expect(read(neverEnding, {}, epic({ neverEnding: true }))).toMatchObject([
      { direction: 'operations', quote: expect.stringMatching(/./) },
    ]);
  });

  it('says nothing on: an ordinary epic', () => {
    expect(read(neverEnding, {}, epic())).toEqual([]);
  });
});
