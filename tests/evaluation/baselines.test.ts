import { expect, it } from 'vitest';
import { emptyContext } from '../../utils/model/context.ts';
import { blankTicket } from '../../utils/model/ticket.ts';
import { baselines } from './baselines.ts';
import { exampleOf } from './examples.ts';

const example = (label: 'project' | 'operations', title: string, type: string | null) =>
  exampleOf(
    { id: title, label, certainty: 3, source: 's', ticket: { ...blankTicket('import', 'h', title, title), type } },
    emptyContext,
  );
const seen = [
  example('operations', 'a', 'Bug'),
  example('operations', 'b', 'Bug'),
  example('operations', 'c', null),
  example('project', 'd', 'Story'),
];
const say = (name: string, title: string, type: string | null) =>
  baselines.find((each) => each.name === name)?.learn(seen)(example('project', title, type));

it('say what their names promise', () => {
  expect(say('majority', 'x', 'Story')).toBe('operations');
  expect(say('issue type alone', 'x', 'Story')).toBe('project');
  expect(say('issue type alone', 'x', 'Unheard of')).toBe('operations');
  expect(say('list of tell-tale words', 'Weekly maintenance', null)).toBe('operations');
  expect(say('list of tell-tale words', 'Build a new prototype', null)).toBe('project');
});
