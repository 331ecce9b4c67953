import { beforeEach, expect, it } from 'vitest';
import { candidateTicket, handoverTicket } from '../../../../components/policy/hand-over-text.ts';
import type { Handover } from '../../../../utils/model/hand-over.ts';
import { readEnglish } from '../../english.ts';

beforeEach(readEnglish);

const handover: Handover = {
  id: 'jira-cloud/example.atlassian.net/E-1',
  key: 'E-1',
  title: 'Billing *move*\n# now',
  url: '',
  site: 'jira-cloud',
  stage: 'ending',
  done: 9,
  total: 10,
  due: '2026-07-10',
  delivered: null,
  warrantyUntil: null,
  parts: [
    { part: 'owner', ticket: null },
    { part: 'runbook', ticket: 'x' },
  ],
  handingOver: [],
  signs: [],
  open: [],
  hasLessons: false,
};

it('writes a ticket for Jira: what it is about, what is missing as check items, and its end', () => {
  const text = handoverTicket(handover, 'jira');
  expect(text.split('\n')[0]).toBe('Hand over: Billing \\*move\\* \\# now');
  expect(text).toContain('9 of 10 parts done');
  expect(text).toMatch(/### Still to be said\n- \[ \] Owner: [^\n]+\n\n### Mentioned already[^\n]*\n- \[ \] Runbook/);
  expect(text).toContain('### Done when');
});

it('writes wiki markup for a Jira of one’s own', () => {
  expect(handoverTicket(handover, 'wiki')).toMatch(/h3\. Still to be said\n\* Owner/);
});

it('writes one check item a line for Trello, what is missing first', () => {
  const lines = handoverTicket(handover, 'trello').split('\n');
  expect(lines.slice(-2).map((line) => line.split(':')[0])).toEqual(['Owner', 'Runbook']);
});

it('writes a small project with an end for a series', () => {
  const text = candidateTicket({
    key: 'k',
    title: 'Reset access',
    home: 'P',
    tickets: [],
    count: 9,
    runs: 7,
    growth: null,
    cadenceDays: null,
    hours: 3.5,
    bases: { logged: 0, estimated: 0, stated: 7 },
  });
  expect(text).toContain('Make smaller: Reset access');
  expect(text).toContain('It ran 7 times in the last 91 days and took about 3.5 hours.');
  expect(text).toMatch(/Done when: .+\nOwner:/);
});
