import { expect, it } from 'vitest';
import { incidentRepeats } from '../../../../utils/policy/incident-repeats.ts';
import { judgedAs, surveyWith } from '../../judged.ts';

const series = {
  mask: 'checkout is down',
  count: 5,
  first: '2026-01-01',
  last: '2026-06-20',
  cadenceDays: null,
  next: null,
};
const find = (created: readonly string[], type: string | null = 'Incident', title = 'Checkout slow') =>
  incidentRepeats.find(
    surveyWith({
      judged: created.map((at, index) => judgedAs('operations', `I-${index}`, { title, type, created: at }, series)),
    }),
    [],
  );

it('speaks from the third time in thirty days on', () => {
  expect(find(['2026-06-02T09:00:00.000Z', '2026-06-11T09:00:00.000Z', '2026-06-20T09:00:00.000Z'])).toMatchObject({
    severity: 'alert',
    values: ['Checkout slow', { number: 3 }],
    count: 1,
  });
  expect(find(['2026-05-30T09:00:00.000Z', '2026-06-11T09:00:00.000Z', '2026-06-20T09:00:00.000Z'])).toBeNull();
});

it('takes an alert storm for one event', () => {
  const storm = ['2026-06-20T09:00:00.000Z', '2026-06-20T09:20:00.000Z', '2026-06-20T10:10:00.000Z'];
  expect(find([...storm, '2026-06-02T09:00:00.000Z'])).toBeNull();
  expect(find([...storm, '2026-06-02T09:00:00.000Z', '2026-06-20T11:10:00.000Z'])).not.toBeNull();
});

it('keeps silent on a series that is no incident, and knows one by its title', () => {
  const days = ['2026-06-02', '2026-06-11', '2026-06-20'];
  expect(find(days, 'Task', 'Weekly check')).toBeNull();
  expect(find(days, null, '[ALERT] Checkout')).not.toBeNull();
});
