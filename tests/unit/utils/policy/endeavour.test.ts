import { describe, expect, it } from 'vitest';
import { idsIn, isOver } from '../../../../utils/policy/endeavour.ts';
import { containerOf, judgedAs, many, surveyWith } from '../../judged.ts';

const parent = { key: 'E-1', title: 'Epic', type: 'Epic', level: 1 };

describe('an epic', () => {
  const epic = judgedAs('project', 'E-1');
  const tickets = many('project', 3, { parent });

  it('is an endeavour with its tickets', () => {
    const input = surveyWith({
      judged: [epic, ...tickets],
      containers: [{ container: containerOf('E-1', { open: 2, done: 1 }), tickets }],
    });
    const [found, ...others] = input.endeavours;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ title: 'Epic E-1', done: 1, total: 3 });
    expect(found && idsIn([found])).toHaveLength(4);
    expect(found && isOver(found)).toBe(false);
  });

  it('is none while it holds fewer than three tickets', () => {
    const two = tickets.slice(0, 2);
    expect(
      surveyWith({ judged: two, containers: [{ container: containerOf('E-1'), tickets: two }] }).endeavours,
    ).toEqual([]);
  });

  it('is none when it looks like operations, or most of its tickets do', () => {
    const operations = many('operations', 3, { parent });
    const holding = (held: typeof operations) => [{ container: containerOf('E-1'), tickets: held }];
    expect(surveyWith({ judged: operations, containers: holding(operations) }).endeavours).toEqual([]);
    const run = judgedAs('operations', 'E-1');
    expect(surveyWith({ judged: [run, ...tickets], containers: holding(tickets) }).endeavours).toEqual([]);
  });

  it('is none once it never ends or was delivered and still fed', () => {
    for (const known of [{ neverEnding: true }, { slipped: true }]) {
      const containers = [{ container: containerOf('E-1', known), tickets }];
      expect(surveyWith({ judged: tickets, containers }).endeavours).toEqual([]);
    }
  });
});

it('takes a project card with five check items for one, done as far as they are ticked', () => {
  const items = [true, true, false, false, null].map((done, at) => ({ title: `Step ${at}`, done }));
  const card = judgedAs('project', 'c', { checklists: [{ name: 'Plan', items }] });
  expect(surveyWith({ judged: [card] }).endeavours).toMatchObject([{ done: 2, total: 5 }]);
  const short = judgedAs('project', 'd', { checklists: [{ name: 'Plan', items: items.slice(1) }] });
  expect(surveyWith({ judged: [short] }).endeavours).toEqual([]);
});

it('takes a part with steps of its own for a part', () => {
  const items = Array.from({ length: 6 }, (_, at) => ({ title: `Step ${at}`, done: false }));
  const parent = { key: 'E-1', title: 'Epic', type: 'Epic', level: 1 };
  const tickets = many('project', 3, { parent, children: items });
  const containers = [{ container: containerOf('E-1'), tickets }];
  expect(surveyWith({ judged: tickets, containers }).endeavours.map(({ title }) => title)).toEqual(['Epic E-1']);
});

it('takes a part with steps of its own for a part, whichever of the two was seen first', () => {
  const steps = {
    checklists: [{ name: 'Steps', items: Array.from({ length: 6 }, (_, at) => ({ title: `${at}`, done: false })) }],
  };
  const whole = judgedAs('project', 'P-1', steps);
  const part = judgedAs('project', 'P-2', { ...steps, parent: { key: 'P-1', title: null, type: null, level: 1 } });
  const found = (judged: (typeof whole)[]) => surveyWith({ judged }).endeavours.map(({ id }) => id);
  expect(found([whole, part])).toEqual([whole.ticket.id]);
  expect(found([part, whole])).toEqual([whole.ticket.id]);
});
