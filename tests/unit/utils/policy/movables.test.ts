import { expect, it } from 'vitest';
import { movablesOf } from '../../../../utils/policy/movables.ts';
import { epicWith, judgedAs, many, surveyWith, together } from '../../judged.ts';

it('offers the largest epics first, then series, by name', () => {
  const epics = [3, 5].map((size) =>
    epicWith(
      judgedAs('project', `E-${size}`, { title: `Epic of ${size}` }),
      many('project', size).map((one, at) => ({ ...one, ticket: { ...one.ticket, id: `${size}-${at}` } })),
    ),
  );
  const series = { mask: 'reset #', count: 4, first: '2026-01-01', last: '2026-06-01', cadenceDays: null, next: null };
  const run = judgedAs('operations', 'R-1', { title: 'Reset access' }, series);
  expect(movablesOf(surveyWith(together(...epics, { judged: [run] }))).map(({ what, title }) => [what, title])).toEqual(
    [
      ['container', 'Epic of 5'],
      ['container', 'Epic of 3'],
      ['series', 'Reset access'],
    ],
  );
});
