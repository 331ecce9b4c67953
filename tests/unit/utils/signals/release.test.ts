import { describe, expect, it } from 'vitest';
import { release } from '../../../../utils/signals/release.ts';
import { read } from '../../ticket-facts.ts';

describe('release', () => {
  it('fires on: a named release', () => {
    const [first] = read(release, { versions: [{ name: 'Aurora 2.0', released: null, releaseDate: null }] });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: a calendar release', () => {
    expect(read(release, { versions: [{ name: '2026.03', released: null, releaseDate: null }] })).toEqual([]);
  });
  it('says nothing on: one of many releases that come round', () => {
    expect(read(release, { versions: [{ name: '8.4', released: null, releaseDate: null, regular: true }] })).toEqual(
      [],
    );
  });
  it('says nothing on: none', () => {
    expect(read(release, { versions: [] })).toEqual([]);
  });
});
