import { expect, it } from 'vitest';
import type { HintState } from '../../../../utils/model/hint-state.ts';
import type { Finding } from '../../../../utils/model/policy.ts';
import { quieted } from '../../../../utils/policy/quiet.ts';

const finding = (subjects: readonly string[] = [], level = 0): Finding => ({
  hint: 'sleeping_project',
  severity: 'warning',
  message: '',
  values: [],
  count: null,
  tickets: [],
  sample: 1,
  subjects: [...subjects],
  level,
});
const state = (known: Partial<HintState>): HintState => ({
  hint: 'sleeping_project',
  scope: 'board',
  quieting: 'muted',
  since: '2026-06-01',
  until: null,
  subjects: [],
  level: 0,
  ...known,
});
const isQuiet = (one: Finding, how: Partial<HintState>, scope = 'board', today = '2026-06-30') =>
  quieted([one], [state(how)], scope, today).quiet.length === 1;

it('mutes a hint everywhere, and no other hint', () => {
  expect(isQuiet(finding(), { quieting: 'muted' }, 'another board')).toBe(true);
  expect(isQuiet(finding(), { quieting: 'muted', hint: 'due_moved' })).toBe(false);
});

it('snoozes a hint in its scope until its day', () => {
  expect(isQuiet(finding(), { quieting: 'snoozed', until: '2026-07-01' })).toBe(true);
  expect(isQuiet(finding(), { quieting: 'snoozed', until: '2026-06-30' })).toBe(false);
  expect(isQuiet(finding(), { quieting: 'snoozed', until: '2026-07-01' }, 'another board')).toBe(false);
});

it('lets a dismissed hint come back with something new, not with less', () => {
  const dismissed: Partial<HintState> = { quieting: 'dismissed', subjects: ['a', 'b'] };
  expect(isQuiet(finding(['a', 'b']), dismissed)).toBe(true);
  expect(isQuiet(finding(['b']), dismissed)).toBe(true);
  expect(isQuiet(finding(['b', 'c']), dismissed)).toBe(false);
});

it('lets a dismissed share come back five points worse', () => {
  const dismissed = { quieting: 'dismissed', level: 0.5 } as const;
  expect(isQuiet(finding([], 0.54), dismissed)).toBe(true);
  expect(isQuiet(finding([], 0.56), dismissed)).toBe(false);
});

it('keeps the order of what still speaks', () => {
  const other = { ...finding(), hint: 'due_moved' };
  expect(quieted([other, finding()], [state({})], 'board', '2026-06-30').spoken).toEqual([other]);
});
