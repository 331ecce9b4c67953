import { expect, it } from 'vitest';
import { emptyContext } from '../../utils/model/context.ts';
import { blankTicket } from '../../utils/model/ticket.ts';
import { exampleOf } from './examples.ts';
import type { Labelled } from './labelled.ts';
import { signalFigures } from './signal-figures.ts';

const weekly = (label: Labelled['label'], source: string) =>
  exampleOf(
    { id: source, label, certainty: 3, source, ticket: blankTicket('import', 'h', source, 'Weekly report') },
    emptyContext,
  );

it('counts who shows a signal and for whom it is right', () => {
  const lines = signalFigures([weekly('operations', 'a'), weekly('project', 'b'), weekly('unclear', 'c')]);
  expect(lines.find((line) => line.startsWith('rhythm'))).toMatch(/2 tickets +2 sources +right 0\.50/);
  expect(lines.find((line) => line.startsWith('clones'))).toMatch(/none$/);
});
