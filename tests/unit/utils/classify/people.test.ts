import { describe, expect, it } from 'vitest';
import { isAboutAccess, withoutNames } from '../../../../utils/classify/people.ts';
import { piecesOf } from '../../../../utils/classify/title-pieces.ts';

const people = (title: string): string[] =>
  withoutNames(title, piecesOf(title)).flatMap((piece) => (piece.kind === 'person' ? [piece.raw] : []));

describe('names of people in titles', () => {
  it.each([
    ['Reset password for Jane Doe', ['Jane Doe']],
    ['New laptop for Maria', ['Maria']],
    ['Onboarding: Kwabena Mensah', ['Kwabena Mensah']],
    ['Jane Doe - onboarding', ['Jane Doe']],
    ['Locum booking Jonas Weber', ['Jonas Weber']],
    ['Letter to J. Smith', ['J Smith']],
    ['Termin mit Frau Schulte', ['Schulte']],
    ['Zugang für Petra Meier', ['Petra Meier']],
    ['Entretien annuel avec Chloé Moreau', ['Chloé Moreau']],
    ['Ask @omar and jane@example.com', ['@omar', 'jane@example.com']],
    ['Vacation Ana Silva (August)', ['Ana Silva']],
  ])('%s', (title, names) => {
    expect(people(title)).toEqual(names);
  });

  it.each([
    'Budget for Human Resources',
    'Upgrade Google Chrome',
    'New User Request',
    'Move to Microsoft Teams for the Sales Department',
    'Rechnung für Neue Messe Leipzig prüfen',
    'Set Up Billing For Acme',
    'Interview',
  ])('none: %s', (title) => {
    expect(people(title)).toEqual([]);
  });

  it('knows what asks for access', () => {
    expect(isAboutAccess('Access to "Finance share"')).toBe(true);
    expect(isAboutAccess('Rename "Finance share"')).toBe(false);
  });
});
