import { describe, expect, it } from 'vitest';
import { labelWords } from '../../../../utils/signals/label-words.ts';
import { read } from '../../ticket-facts.ts';

describe('label_words', () => {
  it('fires on: a known word', () => {
    const [first] = read(labelWords, { labels: ['renew'] }, {}, new Map([['renew', 0.8]]));
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: a word of the title', () => {
    expect(read(labelWords, { title: 'renew it' }, {}, new Map([['renew', 0.8]]))).toEqual([]);
  });
});
