import { describe, expect, it } from 'vitest';
import { calendarRoleOf, isConnector, isOrdinal, isSmall } from '../../../../../utils/signals/languages/calendar.ts';
import { fold } from '../../../../../utils/signals/languages/fold.ts';

describe('calendar words', () => {
  it.each([
    'march',
    'märz',
    'avril',
    'septiembre',
    'março',
    'luglio',
    'augustus',
    'października',
    'Montag',
    'vendredi',
  ])('knows %s as a period by its full name', (name) => {
    expect(calendarRoleOf(fold(name))).toBe('period');
  });

  it('waits for a number beside short names, and for a date beside words of two meanings', () => {
    expect(calendarRoleOf('feb')).toBe('beside-period');
    expect(calendarRoleOf('out')).toBe('maybe-period');
    expect(calendarRoleOf('may')).toBe('maybe-month');
  });

  it('tells what counts runs from what counts parts of a plan', () => {
    expect(['sprint', 'episode', 'ausgabe'].map(calendarRoleOf)).toEqual(['counter', 'counter', 'counter']);
    expect(['part', 'phase', 'schritt', 'etape', 'hito', 'etap'].map(calendarRoleOf)).toEqual(Array(6).fill('part'));
    expect(calendarRoleOf('server')).toBeNull();
  });

  it('knows the small words', () => {
    expect([isSmall('für'), isSmall('fur'), isSmall('server')]).toEqual([false, true, false]);
    expect([isConnector('of'), isConnector('von'), isConnector('with')]).toEqual([true, true, false]);
    expect([isOrdinal('first'), isOrdinal('troisieme'), isOrdinal('last')]).toEqual([true, true, false]);
  });
});
