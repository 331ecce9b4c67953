// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { FindingList } from '../../../../components/policy/finding-list.tsx';
import { ScopeFindings } from '../../../../components/policy/scope-findings.tsx';
import type { Finding } from '../../../../utils/model/policy.ts';
import { readEnglish } from '../../english.ts';
import { judgedAs, many } from '../../judged.ts';
import { backgroundWith, click, draw, named, policyOf, until, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

const finding = (hint: string): Finding => ({
  hint,
  severity: 'warning',
  message: 'hint_due_moved',
  values: ['Portal', { number: 3 }],
  count: 1,
  tickets: ['x'],
  sample: 9,
  subjects: ['x'],
  level: 0,
});
const hints = ['due_moved', 'sleeping_project', 'mixed_container', 'project_without_end', 'project_without_charter'];
const nothing = () => {};
const { background } = backgroundWith(viewOf([]));

it('shows three hints at first, and all when asked', async () => {
  const place = await draw(<FindingList findings={hints.map(finding)} onShowTickets={nothing} />, background);
  expect(place.querySelectorAll('[data-hint]')).toHaveLength(3);
  await click(named(place, 'button', '2 more hints'));
  expect(place.querySelectorAll('[data-hint]')).toHaveLength(5);
});

it('is calm about nothing', async () => {
  const place = await draw(<FindingList findings={[]} onShowTickets={nothing} />, background);
  expect(place.textContent).toContain('Nothing here asks for your attention.');
});

it('says why, what to do, the source and the sample', async () => {
  const place = await draw(<FindingList findings={[finding('due_moved')]} onShowTickets={nothing} />, background);
  const text = place.querySelector('details')?.textContent ?? '';
  expect(text).toContain('A date that keeps moving');
  expect(text).toContain('What to do: Cut the scope');
  expect(text).toContain('three times is our default');
  expect(text).toContain('Rests on 9 tickets');
});

it.each([
  ['Snooze 30 days', 'snoozed'],
  ['Dismiss', 'dismissed'],
  ['Mute', 'muted'],
])('keeps a hint quiet with “%s”, in the scope it was said in', async (button, quieting) => {
  const view = policyOf(many('operations', 25));
  const fake = backgroundWith(viewOf([]));
  const place = await draw(<ScopeFindings view={view} onShowTickets={nothing} />, fake.background);
  await click(named(place, '[data-hint=operations_over_cap] button', button));
  expect(fake.requests('quieten')).toEqual([
    { hint: 'operations_over_cap', scope: view.scopeKey, quieting, subjects: [], level: 1 },
  ]);
});

it('shows what is quiet with the reason, and lets it speak again', async () => {
  const [over] = policyOf(many('operations', 25)).findings;
  if (!over) throw new Error('the hint is silent');
  const state = {
    hint: over.hint,
    scope: 'b',
    quieting: 'snoozed',
    since: '',
    until: '2026-07-30',
    subjects: [],
    level: 1,
  } as const;
  const view = policyOf([], { quiet: [{ finding: over, state: { ...state, subjects: [] } }] });
  const fake = backgroundWith(viewOf([]));
  const place = await draw(<ScopeFindings view={view} onShowTickets={nothing} />, fake.background);
  expect(place.textContent).toContain('1 hint is kept quiet');
  expect(place.textContent).toContain('Snoozed until Jul 30, 2026');
  await click(named(place, 'button', 'Show again'));
  expect(fake.requests('quieten')).toMatchObject([{ hint: over.hint, scope: 'b', quieting: null }]);
});

it('says when that was not kept', async () => {
  const fake = backgroundWith(viewOf([]), { quieten: () => ({ kept: false, reason: 'quota' }) });
  const place = await draw(
    <ScopeFindings view={policyOf(many('operations', 25))} onShowTickets={nothing} />,
    fake.background,
  );
  await click(named(place, '[data-hint] button', 'Mute'));
  await until(() => expect(place.textContent).toContain('was not kept'));
});

it('gives a hand-over to copy where one is missing', async () => {
  const done = Array.from({ length: 6 }, (_, at) => ({ title: `Step ${at}`, done: true }));
  const view = policyOf([judgedAs('project', 'P-1', { title: 'Billing move', children: done })]);
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const place = await draw(<ScopeFindings view={view} onShowTickets={nothing} />, background);
  await click(named(place, '[data-hint=handover_missing] button', 'Copy hand-over for Jira'));
  expect(write.mock.calls[0]?.[0]).toContain('Hand over: Billing move');
  await until(() => expect(place.textContent).toContain('Copied'));
  write.mockRestore();
});
