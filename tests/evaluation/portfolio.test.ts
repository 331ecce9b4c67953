import { expect, it } from 'vitest';
import { blankTicket } from '../../utils/model/ticket.ts';
import { contextsOf } from './portfolio.ts';

it('lets each home lean by the verdicts of the others, never by its own', () => {
  const tickets = ['a', 'a', 'a', 'b'].map((home, at) => ({
    ...blankTicket('import', 'h', String(at), 'x'),
    project: { key: home, name: home, kind: null },
  }));
  const said = ['project', 'operations', 'operations', 'project'] as const;
  const contexts = contextsOf(tickets, ({ key }) => said[Number(key)] ?? 'unclear');
  expect(contexts.map(({ leaning }) => leaning)).toEqual([
    { tickets: 2, project: 0, operations: 2 },
    { tickets: 2, project: 1, operations: 1 },
    { tickets: 2, project: 1, operations: 1 },
    { tickets: 0, project: 0, operations: 0 },
  ]);
});
