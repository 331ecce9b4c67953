import { describe, expect, it } from 'vitest';
import { titleWords } from '../../../../utils/signals/title-words.ts';
import { read } from '../../ticket-facts.ts';

describe('title_words', () => {
  it('fires on: a known word', () => {
    const [first] = read(titleWords, { title: 'Renew things' }, {}, new Map([['renew', 0.8]]));
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: an unknown word', () => {
    expect(read(titleWords, { title: 'Zzz' }, {}, new Map([['renew', 0.8]]))).toEqual([]);
  });
});
