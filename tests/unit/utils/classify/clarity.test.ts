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
  ])('doubts %s', (_, known) => expect(clarityOf(ticketWith(known))).toBeLessThan(0.5));

  it.each([
    ['a plain task', { title: 'Order more coffee' }],
    ['one word with a description', { title: 'Login', description: 'Cannot log in since Monday' }],
    ['a typed ticket of one word', { title: 'Outage', type: 'Incident' }],
    ['a user story', { title: 'As a member I want to renew' }],
  ])('has no doubt of %s', (_, known) => expect(clarityOf(ticketWith(known))).toBe(1));
});
