import { describe, expect, it } from 'vitest';
import { findAmong, findIn, findInDescription, findInTitle, quoted } from '../../../../utils/signals/find.ts';
import { factsOf } from '../../ticket-facts.ts';

describe('quoted', () => {
  it('folds blanks and cuts what is too long', () => {
    expect(quoted(' a\n  b ')).toBe('a b');
    expect(quoted('x'.repeat(200))).toHaveLength(80);
  });
});

describe('findIn', () => {
  it('quotes the title as it is written, at full strength', () => {
    expect(findIn(factsOf({ title: 'The WEEKLY call' }), /weekly/, 'operations')).toEqual([
      { direction: 'operations', field: 'title', quote: 'WEEKLY', strength: 1 },
    ]);
  });

  it('counts the description half, and only when the title says nothing', () => {
    expect(findIn(factsOf({ title: 'Call', description: 'held weekly' }), /weekly/, 'operations')).toEqual([
      { direction: 'operations', field: 'description', quote: 'weekly', strength: 0.5 },
    ]);
    expect(findIn(factsOf({ title: 'weekly', description: 'weekly' }), /weekly/, 'operations')).toHaveLength(1);
  });
});

describe('findInTitle and findInDescription', () => {
  it('keep to their field', () => {
    const facts = factsOf({ title: 'one', description: 'two' });
    expect(findInTitle(facts, /two/, 'project')).toEqual([]);
    expect(findInDescription(facts, /one/, 'project')).toEqual([]);
  });
});

describe('findAmong', () => {
  it('quotes the first value that fits; none of an unknown list', () => {
    expect(findAmong(['a', 'BAU'], 'labels', /^bau$/, 'operations')[0]?.quote).toBe('BAU');
    expect(findAmong(null, 'labels', /^bau$/, 'operations')).toEqual([]);
  });
});
