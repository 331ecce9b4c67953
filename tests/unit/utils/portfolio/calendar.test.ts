import { expect, it } from 'vitest';
import { dayOf } from '../../../../utils/model/day.ts';
import { minuteNow, weeksUpTo, windowOf } from '../../../../utils/portfolio/calendar.ts';

const now = new Date(2026, 5, 30, 15, 20);
const minute = (...local: [number, number, number]): number => new Date(...local).getTime() / 60_000;

it('takes whole days of the reader, both included', () => {
  expect(windowOf({ from: '2026-03-01', to: '2026-03-31' }, now)).toEqual({
    from: minute(2026, 2, 1),
    to: minute(2026, 3, 1),
  });
});

it('takes the last days up to this minute', () => {
  const { from, to } = windowOf({ days: 7 }, now);
  expect(to).toBe(minuteNow(now) + 1);
  expect(to - from).toBe(7 * 24 * 60);
});

it('cuts time into weeks from Monday on without a gap, the present one up to now', () => {
  const weeks = weeksUpTo(now, 60);
  expect(weeks).toHaveLength(60);
  for (const [at, week] of weeks.entries()) {
    expect(new Date(week.from * 60_000).getDay()).toBe(1);
    expect(week.monday).toBe(dayOf(new Date(week.from * 60_000)));
    expect(weeks[at + 1]?.from ?? week.to).toBe(week.to);
  }
  expect(weeks.at(-1)).toMatchObject({ monday: '2026-06-29', last: '2026-06-30', to: minuteNow(now) + 1 });
  expect(weeks.at(-2)).toMatchObject({ monday: '2026-06-22', last: '2026-06-28' });
});

it('begins the week of a Sunday on the Monday before', () => {
  expect(weeksUpTo(new Date(2026, 5, 28, 23, 59), 1)[0]?.monday).toBe('2026-06-22');
});
