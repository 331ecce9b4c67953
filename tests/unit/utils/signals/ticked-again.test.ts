import { describe, expect, it } from 'vitest';
import { tickedAgain } from '../../../../utils/signals/ticked-again.ts';
import { entry, read } from '../../ticket-facts.ts';

describe('ticked_again', () => {
  it('fires on: three times', () => {
    const [first] = read(tickedAgain, {
      site: 'trello',
      history: [entry('done', 'true', 'false'), entry('done', 'true', 'false'), entry('done', 'true', 'false')],
    });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: a Jira ticket, which nobody ticks', () => {
    const again = entry('done', 'true', 'false');
    expect(read(tickedAgain, { site: 'jira-cloud', history: [again, again, again] })).toEqual([]);
  });
  it('says nothing on: once', () => {
    expect(read(tickedAgain, { site: 'trello', history: [entry('done', 'true', 'false')] })).toEqual([]);
  });
});
