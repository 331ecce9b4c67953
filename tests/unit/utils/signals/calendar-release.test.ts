import { describe, expect, it } from 'vitest';
import { calendarRelease } from '../../../../utils/signals/calendar-release.ts';
import { read } from '../../ticket-facts.ts';

describe('calendar_release', () => {
  it('fires on: year and month', () => {
    const [first] = read(calendarRelease, { versions: [{ name: '2026.03', released: null, releaseDate: null }] });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: a named release', () => {
    expect(read(calendarRelease, { versions: [{ name: 'Aurora 2.0', released: null, releaseDate: null }] })).toEqual(
      [],
    );
  });
});
