import { expect, it } from 'vitest';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import type { Category } from '../../../../utils/model/verdict.ts';
import { seriesWithoutProcedure } from '../../../../utils/policy/series-without-procedure.ts';
import { judgedAs, surveyWith } from '../../judged.ts';

const series = (count: number, mask = 'rotate keys #') => ({
  mask,
  count,
  first: '2026-01-01',
  last: '2026-06-01',
  cadenceDays: null,
  next: null,
});
const run = (
  key: string,
  count: number,
  known: Partial<Ticket> = {},
  category: Category = 'operations',
  mask?: string,
) => judgedAs(category, key, { title: `Rotate keys ${key}`, ...known }, series(count, mask));
const find = (...judged: ReturnType<typeof run>[]) => seriesWithoutProcedure.find(surveyWith({ judged }), []);

it('speaks from the fourth run on', () => {
  expect(find(run('1', 4), run('2', 4))).toMatchObject({
    severity: 'info',
    values: ['Rotate keys 2', { number: 4 }],
    count: 1,
    sample: 1,
  });
  expect(find(run('1', 3))).toBeNull();
});

it.each([
  ['a runbook in the description', { description: 'See the runbook: https://wiki/keys' }],
  ['steps as a checklist', { checklists: [{ name: 'Steps', items: [{ title: 'Open vault', done: false }] }] }],
])('keeps silent when one run has %s', (_, known) => {
  expect(find(run('1', 6), run('2', 6, known))).toBeNull();
});

it('keeps silent where no run was read from the API, and on series that are no operations', () => {
  expect(find(run('1', 6, { evidence: 'page' }))).toBeNull();
  expect(find(run('1', 6, {}, 'project'))).toBeNull();
});

it('tells series of different homes apart and names the longest', () => {
  const other = run('9', 8, { project: { key: 'B', name: null, kind: null } });
  expect(find(run('1', 4), other)).toMatchObject({ values: ['Rotate keys 9', { number: 8 }], count: 2, sample: 2 });
});
