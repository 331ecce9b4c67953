import { describe, expect, it } from 'vitest';
import { publication } from '../../../../utils/signals/publication.ts';
import { read } from '../../ticket-facts.ts';

describe('publication', () => {
  it("fires on: 'Newsletter 12'", () => {
    const [first] = read(publication, { title: 'Newsletter 12' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Instagram post for Friday'", () => {
    const [first] = read(publication, { title: 'Instagram post for Friday' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Post the letter', () => {
    expect(read(publication, { title: 'Post the letter' })).toEqual([]);
  });
  it('says nothing on: Tweeter amplifier', () => {
    expect(read(publication, { title: 'Tweeter amplifier' })).toEqual([]);
  });
});
