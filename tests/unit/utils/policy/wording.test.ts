import { expect, it } from 'vitest';
import {
  charterHeadings,
  closing,
  handoverPartsIn,
  improving,
  incidentTitle,
  urgent,
} from '../../../../utils/policy/wording.ts';

it.each([
  ['Hand over to the new product owner', ['owner']],
  ['Link the runbook', ['runbook']],
  ['Escalation path and service desk hours', ['support']],
  ['Schulung der Kolleginnen', ['training']],
  ['Known issues and workarounds', ['issues']],
  ['Abnahme durch die Fachseite', ['acceptance']],
  ['Paint the wall', []],
])('finds in "%s" what a hand-over names', (text, parts) => {
  expect(handoverPartsIn(text)).toEqual(parts);
});

it('counts each heading of a charter once, at the start of a line only', () => {
  expect(charterHeadings('## Goal\nsell\n**Scope**\nshop\nGoal: again\n')).toBe(2);
  expect(charterHeadings('The goal of this scope is a milestone')).toBe(0);
});

it.each(['Lessons learned', 'Post-implementation review', 'Projektabschluss'])('takes "%s" for closing', (text) => {
  expect(closing.test(text)).toBe(true);
});

it('takes the retrospective of a sprint for no closing', () => {
  expect(closing.test('Sprint 12 retrospective')).toBe(false);
});

it('tells what is urgent, an incident, or makes operations smaller', () => {
  expect(['Highest', 'P0', 'expedite'].every((text) => urgent.test(text))).toBe(true);
  expect(['High', 'P2', 'Medium'].some((text) => urgent.test(text))).toBe(false);
  expect(incidentTitle.test('[ALERT] disk full')).toBe(true);
  expect(incidentTitle.test('Plan the workshop')).toBe(false);
  expect(improving.test('Automate the report')).toBe(true);
});
