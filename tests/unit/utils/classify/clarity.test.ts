import { describe, expect, it } from 'vitest';
import { clarityOf } from '../../../../utils/classify/clarity.ts';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { factsOf } from '../../ticket-facts.ts';

const clarity = (known: Partial<Ticket>, told: boolean): number => {
  const { card, name } = clarityOf(factsOf(known), told);
  return card * name;
};

describe('clarityOf', () => {
  it.each([
    ['a card of a list of notes', { title: 'Nurse, 45, two children', list: 'Persona notes' }],
    ['a statement', { title: "it's always late" }],
    ['a place to fill in', { title: 'As a <user> I want <goal>' }],
    ['a heading', { title: '-----' }],
    ['a numbered principle', { title: '6. Manage the risk' }],
    ['an address', { title: 'https://example.com/a' }],
    ['one word', { title: 'Milk' }],
    ['a task of one word', { title: 'Performance?', type: 'Task' }],
    ['a card to be read', { title: 'How to use this board' }],
    ['a card of a list of questions', { title: 'Where do the codes come from', list: 'Questions' }],
    ['a bare name', { title: 'Town hall garden', evidence: 'api' as const }],
  ])('doubts %s', (_, known) => expect(clarity(known, false)).toBeLessThan(0.5));

  it.each([
    ['a plain task', { title: 'Order more coffee' }],
    ['one word with a description', { title: 'Login', description: 'Cannot log in since Monday' }],
    ['a typed ticket of one word', { title: 'Outage', type: 'Incident' }],
    ['a task of one word with a description', { title: 'Login', type: 'Task', description: 'A page for members' }],
    ['a user story', { title: 'As a member I want to renew' }],
    ['a statement that something has failed', { title: 'It does not print in colour' }],
    ['a title in another script', { title: '毎月の請求書を発行する' }],
  ])('has no doubt of %s', (_, known) => expect(clarity(known, true)).toBe(1));

  it('doubts a name less where it may hold more, and not at all with a type or once it tells what is done', () => {
    const card = { title: 'Town hall garden', evidence: 'api' as const };
    const bare = clarity(card, false);
    expect(clarity({ ...card, evidence: 'page' }, false)).toBeGreaterThan(bare);
    expect(clarity({ ...card, description: 'Plants and a bench' }, false)).toBeGreaterThan(bare);
    expect(clarity({ ...card, title: 'Plant the town hall garden' }, false)).toBeGreaterThan(bare);
    expect(clarity(card, true)).toBe(1);
    expect(clarity({ ...card, type: 'Task' }, false)).toBe(1);
  });

  it('doubts a list to be read less where a card says what is to be done', () => {
    const known = { title: 'Collect quotes', list: 'Notes' };
    expect(clarity(known, true)).toBeGreaterThan(clarity({ ...known, title: 'Two quotes' }, false));
  });
});
