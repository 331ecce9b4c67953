import { expect, it } from 'vitest';
import { sprintsOf } from '../../../../../utils/sites/jira/sprint.ts';

it("reads Cloud's sprints", () => {
  expect(
    sprintsOf([
      {
        id: 1,
        name: 'Sprint 1',
        state: 'CLOSED',
        startDate: '2026-01-05T09:00:00.000Z',
        endDate: '2026-01-19T09:00:00.000Z',
      },
      { id: 2, name: 'Sprint 2', state: 'future' },
      { id: 3 },
    ]),
  ).toEqual([
    { name: 'Sprint 1', state: 'closed', start: '2026-01-05T09:00:00.000Z', end: '2026-01-19T09:00:00.000Z' },
    { name: 'Sprint 2', state: 'future', start: null, end: null },
  ]);
});

it("reads Data Center's sprints, with commas in their names", () => {
  const text =
    'com.atlassian.greenhopper.service.sprint.Sprint@1f8b[id=7,rapidViewId=2,state=ACTIVE,name=Week 3, calm,startDate=2026-01-05T10:00:00.000+01:00,endDate=2026-01-19T10:00:00.000+01:00,completeDate=<null>,activatedDate=<null>,sequence=7,goal=]';
  expect(sprintsOf([text, 'nothing', 5])).toEqual([
    { name: 'Week 3, calm', state: 'active', start: '2026-01-05T09:00:00.000Z', end: '2026-01-19T09:00:00.000Z' },
  ]);
});

it('is null where there is no list', () => {
  expect(sprintsOf(null)).toBeNull();
  expect(sprintsOf('Sprint 1')).toBeNull();
});
