import { defaultPolicies } from '../../utils/model/policies.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import type { PolicyInput } from '../../utils/policy/policy-input.ts';
import { eachAsOne } from '../../utils/policy/weighed.ts';
import { ago, byPoints, epicWith, inputOf, judgedAs, many, together } from '../unit/judged.ts';

/** How many of what a hint speaks of: one, two, many. */
const sizes = [1, 2, 12] as const;

const created = ago(180);
const seriesOf = (mask: string, count: number) => ({
  mask,
  count,
  first: '2026-01-01',
  last: '2026-06-01',
  cadenceDays: null,
  next: null,
});
const steps = (count: number, done: boolean, last = 'Last step') => [
  ...Array.from({ length: count - 1 }, (_, at) => ({ title: `Step ${at}`, done })),
  { title: last, done },
];
const homeOf = (at: number) => ({ key: `H${at}`, name: `Team ${at}`, kind: null });
const freezes = [{ id: 'f', name: 'Year end', from: '2026-12-15', to: '2027-01-04' }];
const closed = { resolved: ago(40), statusCategory: 'done' } as const;

/** So many runs of one series, on different days. */
const runs = (at: number, days: readonly number[], known: Partial<Ticket> = {}) =>
  days.map((day, run) =>
    judgedAs(
      'operations',
      `R${at}-${run}`,
      { title: `Rotate keys of host ${at}`, created: ago(day), ...known },
      seriesOf(`rotate keys of ${at}`, 6),
    ),
  );

/** Portfolios in which something asks for each hint so many times. */
const ofSize = (size: number): PolicyInput[] => {
  const each = Array.from({ length: size }, (_, at) => at + 1);
  const projects = (known: Partial<Ticket>) => each.map((at) => judgedAs('project', `P-${at}`, { created, ...known }));
  const running = each.flatMap((at) =>
    [1, 2, 3, 4].map((one) =>
      judgedAs('project', `W${at}-${one}`, {
        created,
        due: '2026-12-20',
        project: homeOf(at),
        statusCategory: 'indeterminate',
        children: [...steps(6, false), { title: 'Begun', done: true }],
      }),
    ),
  );
  const epics = (children: (at: number) => ReturnType<typeof many>, own: Partial<Ticket> = {}, known = {}) =>
    inputOf(
      together(...each.map((at) => epicWith(judgedAs('project', `E-${at}`, { created, ...own }), children(at), known))),
    );
  const sprints = each.flatMap((at) =>
    [1, 2, 3].flatMap((sprint) => {
      const start = ago(60 - 14 * sprint);
      const of = { project: homeOf(at), sprints: [{ name: `Sprint ${sprint}`, state: null, start, end: null }] };
      return Array.from({ length: 10 }, (_, index) =>
        judgedAs('project', `Q${at}-${sprint}-${index}`, {
          ...of,
          created: index < 4 ? ago(50 - 14 * sprint) : created,
        }),
      );
    }),
  );
  return [
    inputOf({ judged: projects({ children: steps(6, false) }) }),
    inputOf({ judged: projects({ children: steps(6, true), dueMoves: 4, due: '2026-07-04' }) }),
    inputOf({ judged: projects({ children: [...steps(3, true), ...steps(4, false)], due: '2026-07-04' }) }),
    inputOf({ judged: projects({ children: steps(12, true, 'Hand over to the service desk') }) }),
    inputOf({ judged: projects({ children: steps(12, false), updated: ago(83) }) }),
    inputOf({ judged: projects({ children: steps(6, true), ...closed }) }),
    inputOf({ judged: running, policies: { ...defaultPolicies, freezes } }),
    inputOf({ judged: each.flatMap((at) => runs(at, [1, 8, 15, 22], { type: 'Incident' })) }),
    inputOf({ judged: each.flatMap((at) => runs(at, [100, 110, 120, 130, 31, 40, 50, 60, 70])) }),
    inputOf({ judged: each.map((at) => judgedAs('operations', `O-${at}`, { created, children: steps(9, false) })) }),
    inputOf({
      judged: each.flatMap((at) =>
        many('operations', 3, { priority: 'Highest', statusCategory: 'indeterminate', project: homeOf(at) }).map(
          (one) => ({
            ...one,
            ticket: { ...one.ticket, id: `${one.ticket.id}-${at}` },
          }),
        ),
      ),
    }),
    inputOf({ judged: sprints }),
    epics((at) => runs(at, [100, 10, 5]), {}, { neverEnding: true }),
    epics((at) => runs(at, [100, 10, 5]), closed, { slipped: true }),
    epics(
      (at) => [
        ...many('project', 3, { created: ago(90), people: [`b${at}`] }),
        ...runs(at, [30, 20], { people: [`b${at}`] }),
      ],
      closed,
    ),
    epics((at) => [...many('project', 7, { created }), ...runs(at, [60, 50, 40, 30])]),
    epics(() => many('project', 6, { created: ago(60), ...closed }), { ...closed, resolved: ago(50) }),
    epics(() => many('project', 6, { created: ago(20) }), { ...closed, resolved: ago(50) }),
    inputOf({
      judged: [
        ...projects({ children: steps(6, true), resolved: ago(50), statusCategory: 'done' }),
        ...many('operations', 12, { created: ago(90) }),
        ...many('unclear', 20, { created: ago(10) }).map((one) => ({
          ...one,
          verdict: { ...one.verdict, category: 'operations' as const },
        })),
      ],
    }),
  ];
};

/** The last four periods of 28 days, the oldest first: so many operations of twenty. */
const growing = [6, 7, 8, 12].flatMap((operations, at) =>
  Array.from({ length: 20 }, (_, index) =>
    judgedAs(index < operations ? 'operations' : 'project', `G${at}-${index}`, { created: ago((3 - at) * 28 + index) }),
  ),
);

/** The same work weighed by points and over a span of days. */
const weighed = (project: number, operations: number, points: number): PolicyInput[] => {
  const judged = [...many('project', project, { points: 2 }), ...many('operations', operations, { points })];
  const by = byPoints(judged);
  const period = { kind: 'finished', within: { days: 28 } } as const;
  return [
    inputOf({ judged, weighed: by }),
    inputOf({ judged, weighed: { ...by, basis: { ...by.basis, period } } }),
    inputOf({ judged, weighed: { ...eachAsOne(inputOf({ judged }).tickets), basis: { measure: 'tickets', period } } }),
  ];
};

/** Portfolios that speak of one figure of the whole. */
const wholes: PolicyInput[] = [
  ...weighed(20, 20, 2),
  ...weighed(22, 20, 1.6),
  ...weighed(36, 4, 0.5),
  ...weighed(25, 8, 1.5),
  ...weighed(3, 2, 1),
  inputOf({ judged: many('operations', 25) }),
  inputOf({ judged: [...many('operations', 9), ...many('project', 11)] }),
  inputOf({ judged: growing }),
  inputOf({ judged: many('project', 40) }),
  inputOf({ judged: [...many('project', 39), ...many('operations', 1)] }),
  inputOf({ judged: [...many('project', 38), ...many('operations', 2)] }),
  inputOf({ judged: many('project', 1) }),
  inputOf({ judged: many('project', 2) }),
  inputOf({ judged: [...many('unclear', 15), ...many('project', 15)] }),
  inputOf({ judged: [...many('project', 16), ...many('operations', 4)] }),
  inputOf({
    judged: [
      ...many('project', 3, { people: ['a', 'b', 'c', 'd'], statusCategory: 'indeterminate', created }),
      ...many('operations', 3, { people: ['a', 'b', 'c'], statusCategory: 'indeterminate', created }),
    ],
  }),
  inputOf({
    judged: [
      ...many('project', 10, { updated: ago(5) }),
      ...[1, 2, 3].flatMap((at) => runs(at, [1, 50], { description: 'See the runbook' })),
    ],
  }),
  inputOf({
    judged: [
      ...many('project', 5, { ...closed, resolved: ago(3), labels: ['urgent'] }),
      ...many('operations', 20, { ...closed, resolved: ago(3) }),
    ],
  }),
];

/** Portfolios that between them make every hint speak: of one thing, of two, of many, and of the whole. */
export const portfolios: readonly PolicyInput[] = [...sizes.flatMap(ofSize), ...wholes];
