import { expect, it } from 'vitest';
import { unplannedOverReserve } from '../../../../utils/policy/unplanned-over-reserve.ts';
import { judgedAs, surveyWith } from '../../judged.ts';

const starts = ['2026-05-04T08:00:00.000Z', '2026-05-18T08:00:00.000Z', '2026-06-01T08:00:00.000Z'];
/** So many of so many tickets that came into each sprint after it had begun. */
const find = (late: readonly number[], all = 10) => {
  const judged = late.flatMap((count, at) =>
    Array.from({ length: all }, (_, index) => {
      const start = starts[at] ?? '';
      const created = index < count ? start.replace('T08', 'T10') : '2026-04-01T08:00:00.000Z';
      return judgedAs('project', `S${at}-${index}`, {
        created,
        project: { key: 'P', name: 'Platform', kind: null },
        sprints: [{ name: `Sprint ${at}`, state: null, start, end: null }],
      });
    }),
  );
  return unplannedOverReserve.find(surveyWith({ judged }), []);
};

it('speaks when each of the last three sprints took in more than the reserve', () => {
  expect(find([3, 3, 3])).toMatchObject({
    severity: 'warning',
    values: ['Platform', { share: 0.3 }, { number: 30 }, { share: 0.2 }],
    count: 1,
    sample: 30,
  });
});

it('keeps silent when one of them kept to it', () => {
  expect(find([3, 2, 4])).toBeNull();
});

it('keeps silent on two sprints and on sprints of fewer than ten tickets', () => {
  expect(find([5, 5])).toBeNull();
  expect(find([5, 5, 5], 9)).toBeNull();
});

const started = (at: number, end: string | null = null) => ({
  name: `Sprint ${at}`,
  state: null,
  start: starts[at] ?? '',
  end,
});

it('counts a ticket in every sprint that it went through', () => {
  const judged = [0, 1, 2].flatMap((at) =>
    Array.from({ length: 10 }, (_, index) =>
      judgedAs('project', `S${at}-${index}`, {
        created: index < 3 ? (starts[at] ?? '').replace('T08', 'T10') : '2026-04-01T08:00:00.000Z',
        project: { key: 'P', name: 'Platform', kind: null },
        // What came late into the first sprint was left over and went through all of them.
        sprints: at === 0 && index < 3 ? [started(0), started(1), started(2)] : [started(at)],
      }),
    ),
  );
  const finding = unplannedOverReserve.find(surveyWith({ judged }), []);
  expect(finding?.values[2]).toEqual({ number: 36 });
  expect(finding?.tickets).toHaveLength(9);
});

it('is not silenced by a sprint that has just begun', () => {
  const past = [0, 1, 2].flatMap((at) =>
    Array.from({ length: 10 }, (_, index) =>
      judgedAs('project', `S${at}-${index}`, {
        created: index < 3 ? (starts[at] ?? '').replace('T08', 'T10') : '2026-04-01T08:00:00.000Z',
        project: { key: 'P', name: 'Platform', kind: null },
        sprints: [started(at, '2026-06-15T08:00:00.000Z')],
      }),
    ),
  );
  const present = Array.from({ length: 10 }, (_, index) =>
    judgedAs('project', `N-${index}`, {
      created: '2026-04-01T08:00:00.000Z',
      project: { key: 'P', name: 'Platform', kind: null },
      sprints: [{ name: 'Sprint 9', state: null, start: '2026-06-29T08:00:00.000Z', end: '2026-07-13T08:00:00.000Z' }],
    }),
  );
  expect(unplannedOverReserve.find(surveyWith({ judged: [...past, ...present] }), [])).toMatchObject({ count: 1 });
});
