import { expect, it } from 'vitest';
import { defaultPolicies, withCap } from '../../../../utils/model/policies.ts';
import { whatIf } from '../../../../utils/policy/what-if.ts';
import { ago, epicWith, judgedAs, many, surveyWith, together } from '../../judged.ts';

const series = { mask: 'reset #', count: 4, first: '2026-01-01', last: '2026-06-01', cadenceDays: null, next: null };
const runs = [1, 2, 3, 4].map((day) =>
  judgedAs('operations', `R-${day}`, { title: 'Reset', created: ago(day) }, series),
);
const epic = epicWith(judgedAs('operations', 'E-1'), many('operations', 5, { created: ago(40) }));
const input = surveyWith(together(epic, { judged: [...runs, ...many('project', 10), ...many('not-work', 2)] }));
const hintsOf = ({ findings }: { findings: readonly { hint: string }[] }) => findings.map(({ hint }) => hint);
const key = 'jira-cloud/example.atlassian.net/E-1';

it('changes nothing when nothing is tried, nor what it is given', () => {
  const before = structuredClone(input);
  const { before: now, after, moved } = whatIf(input, { policies: null, moves: [] });
  expect(after).toEqual(now);
  expect(now).toMatchObject({ split: { project: 10, operations: 10, unclear: 0 }, cap: 0.5 });
  expect(moved).toBe(0);
  whatIf(input, { policies: null, moves: [{ what: 'container', key, to: 'project' }] });
  expect(input).toEqual(before);
});

it('moves the cap and lets the hint fall silent', () => {
  const policies = { ...defaultPolicies, everywhere: withCap(defaultPolicies.everywhere, 0.7) };
  const { before, after } = whatIf(input, { policies, moves: [] });
  expect(hintsOf(before)).toContain('operations_over_cap');
  expect(hintsOf(after)).not.toContain('operations_over_cap');
  expect(after.cap).toBe(0.7);
});

it('takes an epic with all it holds, or a series, for the other kind', () => {
  expect(whatIf(input, { policies: null, moves: [{ what: 'container', key, to: 'project' }] })).toMatchObject({
    after: { split: { project: 16, operations: 4 } },
    moved: 6,
  });
  const [ticket] = input.tickets.filter(({ series: one }) => one !== null);
  const move = { what: 'series', key: `${ticket?.facts.home} reset #`, to: 'project' } as const;
  expect(whatIf(input, { policies: null, moves: [move] })).toMatchObject({
    after: { split: { project: 14 } },
    moved: 4,
  });
});

it('lets a later move hold, and knows nothing of what is not there', () => {
  const there = { what: 'container', key, to: 'project' } as const;
  const back = { ...there, to: 'operations' } as const;
  expect(whatIf(input, { policies: null, moves: [there, back] }).moved).toBe(0);
  expect(whatIf(input, { policies: null, moves: [{ ...there, key: 'nothing' }] }).moved).toBe(0);
});
