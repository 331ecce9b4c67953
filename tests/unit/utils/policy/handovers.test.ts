import { describe, expect, it } from 'vitest';
import { defaultPolicies } from '../../../../utils/model/policies.ts';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { handoversOf } from '../../../../utils/policy/handovers.ts';
import { ago, epicWith, judgedAs, many, surveyWith } from '../../judged.ts';

const over = (days: number): Partial<Ticket> => ({ resolved: ago(days), statusCategory: 'done' });
const built = (count: number, known: Partial<Ticket> = {}) =>
  many('project', count, { created: ago(200), statusCategory: 'done', resolved: ago(60), ...known });
const of = (own: Partial<Ticket>, children: ReturnType<typeof many>, known = {}) =>
  handoversOf(surveyWith(epicWith(judgedAs('project', 'E-1', { title: 'Billing move', ...own }), children, known)));

describe('a project near its end', () => {
  const open = judgedAs('project', 'H-1', { title: 'Hand over with runbook to the service desk' });

  it('is told what its hand-over names, by which ticket, and what is missing', () => {
    const [handover] = of({ due: '2026-07-10' }, [...built(9), open]);
    expect(handover).toMatchObject({ stage: 'ending', done: 9, total: 10, due: '2026-07-10', delivered: null });
    expect(handover?.handingOver).toEqual([open.ticket.id]);
    expect(handover?.parts).toEqual([
      { part: 'owner', ticket: null },
      { part: 'runbook', ticket: open.ticket.id },
      { part: 'support', ticket: open.ticket.id },
      { part: 'training', ticket: null },
      { part: 'issues', ticket: null },
      { part: 'acceptance', ticket: null },
    ]);
  });

  it('is none before nine tenths are done', () => {
    expect(
      of({}, [
        ...built(8),
        ...many('project', 2).map((one, at) => ({ ...one, ticket: { ...one.ticket, id: `x${at}` } })),
      ]),
    ).toEqual([]);
  });
});

describe('a delivered project', () => {
  const support = [10, 8].map((day) => judgedAs('operations', `S-${day}`, { created: ago(day) }));

  it('is under warranty for the days of the policy, then closed, then out of sight', () => {
    const stage = (days: number) => of(over(days), built(5))[0]?.stage;
    expect([stage(0), stage(30), stage(31), stage(180), stage(181)]).toEqual([
      'warranty',
      'warranty',
      'closed',
      'closed',
      undefined,
    ]);
    expect(of(over(10), built(5))[0]).toMatchObject({ delivered: '2026-06-20', warrantyUntil: '2026-07-20' });
  });

  it('shows which signs of operations are seen, and by which tickets', () => {
    const [handover] = of(over(20), [...built(4), ...support]);
    const seen = Object.fromEntries((handover?.signs ?? []).map(({ sign, tickets }) => [sign, tickets.length]));
    expect(seen).toEqual({ accepted: 1, used: 2, supported: 2, maintained: 0, updated: 0 });
    expect(handover?.open).toEqual(support.map(({ ticket }) => ticket.id));
  });

  it('has slipped where work keeps coming, and comes first', () => {
    const [handover] = of(over(90), [...built(4), ...support], { slipped: true });
    expect(handover).toMatchObject({ stage: 'slipped', delivered: '2026-04-01' });
  });

  it('has its lessons where a ticket in it says what was learnt', () => {
    expect(of(over(40), built(5))[0]?.hasLessons).toBe(false);
    const review = judgedAs('project', 'L-1', { title: 'Lessons learned', ...over(40) });
    expect(of(over(40), [...built(4), review])[0]?.hasLessons).toBe(true);
  });
});

it('asks for the parts that the policy names', () => {
  const handover = { ...defaultPolicies.handover, parts: ['owner' as const] };
  const given = epicWith(judgedAs('project', 'E-1', over(3)), built(5));
  const [one] = handoversOf(surveyWith({ ...given, policies: { ...defaultPolicies, handover } }));
  expect(one?.parts).toEqual([{ part: 'owner', ticket: null }]);
});
