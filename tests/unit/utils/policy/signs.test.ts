import { expect, it } from 'vitest';
import { signsOf } from '../../../../utils/policy/signs.ts';
import { ago, epicWith, judgedAs, many, surveyWith } from '../../judged.ts';

const series = { mask: 'check #', count: 4, first: '2026-01-01', last: '2026-06-01', cadenceDays: 7, next: null };

it('finds each of the five signs by tickets of its own', () => {
  const versions = [{ name: '1.0', released: true, releaseDate: '2026-05-01' }];
  const own = judgedAs('project', 'E-1', { resolved: ago(60), statusCategory: 'done' });
  const shipped = many('project', 3, { versions, statusCategory: 'done' });
  const helped = judgedAs('operations', 'S-1', { created: ago(20) });
  const round = judgedAs('operations', 'R-1', { created: ago(15) }, series);
  const update = judgedAs('project', 'U-1', { created: ago(10) });
  const survey = surveyWith(epicWith(own, [...shipped, helped, round, update]));
  const [endeavour] = survey.endeavours;
  const fed = survey.work.filter(({ key }) => ['S-1', 'R-1', 'U-1'].includes(key));
  const keys = (ids: readonly string[]) => ids.map((id) => survey.byId.get(id)?.key);
  expect(endeavour && signsOf(endeavour, fed).map(({ sign, tickets }) => [sign, keys(tickets)])).toEqual([
    ['accepted', ['E-1']],
    ['used', ['project-1', 'project-2', 'project-3']],
    ['supported', ['S-1']],
    ['maintained', ['R-1']],
    ['updated', ['U-1']],
  ]);
});
