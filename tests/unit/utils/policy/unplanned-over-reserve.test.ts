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
