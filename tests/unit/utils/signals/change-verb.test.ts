import { describe, expect, it } from 'vitest';
import { changeVerb } from '../../../../utils/signals/change-verb.ts';
import { read } from '../../ticket-facts.ts';

describe('change_verb', () => {
  it("fires on: 'Migrate the wiki to a new host'", () => {
    const [first] = read(changeVerb, { title: 'Migrate the wiki to a new host' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: '[web] Add dark mode'", () => {
    const [first] = read(changeVerb, { title: '[web] Add dark mode' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'AKS: add cluster'", () => {
    const [first] = read(changeVerb, { title: 'AKS: add cluster' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Address book is empty', () => {
    expect(read(changeVerb, { title: 'Address book is empty' })).toEqual([]);
  });
  it('says nothing on: Monthly report on migration', () => {
    expect(read(changeVerb, { title: 'Monthly report on migration' })).toEqual([]);
  });
  it.each([
    'Building access for the contractor',
    'Planning meeting',
    'Trial balance',
    'Replace the broken chair',
    'Extend the contract of the cleaner',
    'Create an account for Ana',
    'Set up the new starter',
    'Support desk rota',
  ])('leaves the ordinary run to others: %s', (title) => expect(read(changeVerb, { title })).toEqual([]));
});
