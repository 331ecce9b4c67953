import { expect, it } from 'vitest';
import { learntEvidence, traitsOf } from '../../../../utils/classify/adjustment.ts';
import { ticketWith } from '../../ticket-facts.ts';

const ticket = ticketWith({
  title: 'Check the pumps',
  labels: ['Infra'],
  type: 'Task',
  list: 'Doing',
  people: ['secret-person'],
  project: { key: 'OPS', name: null, kind: null },
});

it('knows a ticket by words, labels, type and list, never by people', () => {
  const traits = traitsOf(ticket);
  expect(traits.map(({ kind, value }) => `${kind}:${value}`)).toEqual([
    'word:check',
    'word:pump',
    'label:infra',
    'type:task',
    'list:example.atlassian.net/OPS/Doing',
  ]);
  expect(JSON.stringify(traits)).not.toContain('secret');
});

it('keeps a list of one home apart from the same name in another', () => {
  const learnt = [
    { kind: 'list' as const, value: 'example.atlassian.net/OPS/Doing', direction: 'operations' as const, weight: 1 },
  ];
  expect(learntEvidence(ticket, learnt)).toMatchObject([
    { signal: 'learnt', field: 'list', quote: 'Doing', weight: 1 },
  ]);
  expect(learntEvidence({ ...ticket, project: { key: 'WEB', name: null, kind: null } }, learnt)).toEqual([]);
});
