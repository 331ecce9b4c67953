import { describe, expect, it } from 'vitest';
import { listWords } from '../../../../utils/signals/list-words.ts';
import { read } from '../../ticket-facts.ts';

describe('list_words', () => {
  it('fires on: a known word', () => {
    const [first] = read(listWords, { list: 'Renew' }, {}, new Map([['renew', 0.8]]));
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: a word of the title', () => {
    expect(read(listWords, { title: 'renew it' }, {}, new Map([['renew', 0.8]]))).toEqual([]);
  });
});
