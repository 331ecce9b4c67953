import { describe, expect, it } from 'vitest';
import { descriptionWords } from '../../../../utils/signals/description-words.ts';
import { read } from '../../ticket-facts.ts';

describe('description_words', () => {
  it('fires on: a known word', () => {
    const [first] = read(descriptionWords, { description: 'renew it' }, {}, new Map([['renew', 0.8]]));
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: a word of the title', () => {
    expect(read(descriptionWords, { title: 'renew it' }, {}, new Map([['renew', 0.8]]))).toEqual([]);
  });
});
