import { describe, expect, it } from 'vitest';
import { clarityOf } from '../../../../utils/classify/clarity.ts';
import { ticketWith } from '../../ticket-facts.ts';

describe('clarityOf', () => {
  it.each([
    ['a card of a list of notes', { title: 'Nurse, 45, two children', list: 'Persona notes' }],
    ['a statement', { title: "it's always late" }],
    ['a place to fill in', { title: 'As a <user> I want <goal>' }],
    ['a heading', { title: '-----' }],
    ['a numbered principle', { title: '6. Manage the risk' }],
    ['an address', { title: 'https://example.com/a' }],
    ['one word', { title: 'Milk' }],
    ['a card to be read', { title: 'How to use this board' }],
    ['a card of a list of questions', { title: 'Where do the codes come from', list: 'Questions' }],
  ])('doubts %s', (_, known) => expect(clarityOf(ticketWith(known), true)).toBeLessThan(0.5));

  it.each([
    ['a plain task', { title: 'Order more coffee' }],
    ['one word with a description', { title: 'Login', description: 'Cannot log in since Monday' }],
    ['a typed ticket of one word', { title: 'Outage', type: 'Incident' }],
    ['a user story', { title: 'As a member I want to renew' }],
  ])('has no doubt of %s', (_, known) => expect(clarityOf(ticketWith(known), true)).toBe(1));

  it('doubts a bare card whose words tell nothing of what is done, once all of it is known', () => {
    const card = ticketWith({ title: 'Town hall garden' });
    expect(clarityOf({ ...card, evidence: 'api' }, false)).toBeLessThan(1);
    expect(clarityOf({ ...card, evidence: 'api' }, true)).toBe(1);
    expect(clarityOf({ ...card, evidence: 'page' }, false)).toBe(1);
    expect(clarityOf({ ...card, evidence: 'api', description: 'Plants and a bench' }, false)).toBe(1);
  });
});
