// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { OptionsScreen } from '../../../../components/options/options-screen.tsx';
import { defaultSettings } from '../../../../utils/model/settings.ts';
import { readEnglish } from '../../english.ts';
import { many } from '../../judged.ts';
import { labelRule } from '../../utils/rules/some-rules.ts';
import { backgroundWith, click, draw, enter, named, previewOf, until, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

const facts = {
  signals: [
    { id: 'rhythm', group: 'words', fitted: true },
    { id: 'series', group: 'series', fitted: false },
  ],
  sites: [{ id: 'trello', name: 'Trello' }],
} as const;
const open = async (handlers: Parameters<typeof backgroundWith>[1] = {}) => {
  const fake = backgroundWith(viewOf(many('operations', 4)), handlers);
  return { ...fake, place: await draw(<OptionsScreen facts={facts} />, fake.background) };
};
const saying = (place: Element) => place.querySelector('header [role=status]')?.textContent;
const keep = (place: Element) => click(named(place, 'button', 'Keep'));
const signalIds = (place: Element) =>
  [...place.querySelectorAll('[data-signal]')].map((line) => line.getAttribute('data-signal'));

it('applies nothing until it is kept', async () => {
  const { place, requests } = await open();
  await click(named(place, 'input[type=checkbox]', 'Use “Rhythm”'));
  expect(saying(place)).toBe('Not kept yet');
  expect(requests('writeSettings')).toEqual([]);
  await keep(place);
  await until(() => expect(saying(place)).toBe('Kept'));
  expect(requests('writeSettings')).toMatchObject([{ signals: { rhythm: { on: false, weight: 1 } } }]);
});

it('stores nothing for a signal that is back at its default', async () => {
  const { place } = await open();
  const box = named(place, 'input[type=checkbox]', 'Use “Rhythm”');
  await click(box);
  await click(box);
  expect(named(place, 'button', 'Keep')).toHaveProperty('disabled', true);
});

it('takes a dragged slider back in one step, and forward again', async () => {
  const { place, requests } = await open();
  const cap = place.querySelector<HTMLInputElement>('#limit-operationsFrom input');
  for (const value of ['0.55', '0.6', '0.7']) if (cap) await enter(cap, value);
  await click(named(place, 'button', 'Undo'));
  expect(cap?.value).toBe('0.8');
  await click(named(place, 'button', 'Redo'));
  expect(cap?.value).toBe('0.7');
  await keep(place);
  await until(() => expect(requests('writeSettings')).toMatchObject([{ operationsFrom: 0.7 }]));
});

it('says why a change was not kept, and leaves it in sight', async () => {
  const { place } = await open({ writeSettings: () => ({ kept: false, reason: 'quota' }) });
  const box = named(place, 'input[type=checkbox]', 'Trello');
  await click(box);
  await keep(place);
  await until(() => expect(saying(place)).toContain('Not kept: the disk space'));
  expect(box).toHaveProperty('checked', false);
});

it('finds a signal by a word of its sentence, and says when nothing is found', async () => {
  const { place } = await open();
  const search = named(place, 'input[type=search]', 'Search the options');
  await enter(search, 'rhythm');
  expect(signalIds(place)).toEqual(['rhythm']);
  expect([...place.querySelectorAll('main h2')].map((title) => title.textContent)).toEqual(['Signals']);
  await enter(search, 'no such thing');
  expect(place.textContent).toContain('Nothing here mentions “no such thing”.');
});

it('leads to what the address names', async () => {
  location.hash = '#signal-series';
  await open();
  expect(document.activeElement?.id).toBe('signal-series');
  location.hash = '';
});

it('forgets only after it has asked', async () => {
  const { place, requests } = await open();
  await click(named(place, 'button', 'Forget all data…'));
  expect(requests('forget')).toEqual([]);
  await click(named(place, 'input[type=checkbox]', 'Settings too'));
  await click(named(place, 'button', 'Forget'));
  expect(requests('forget')).toEqual([{ settings: true }]);
  expect(place.textContent).toContain('All data is forgotten.');
});

it('shows beside what the draft would do, and asks again with every change', async () => {
  const { place, requests } = await open();
  await until(() => expect(place.textContent).toContain('No ticket would change.'));
  await click(named(place, 'input[type=checkbox]', 'Use “Rhythm”'));
  await until(() =>
    expect(requests('preview').at(-1)).toMatchObject({ settings: { signals: { rhythm: { on: false } } } }),
  );
  expect(requests('writeSettings')).toEqual([]);
});

it('says beside the control in hand what that does by itself', async () => {
  const counts = { project: 0, operations: 5, unclear: 0, 'not-work': 0 };
  const whole = previewOf(viewOf(many('operations', 4)));
  const step = { ...whole, changed: 2, counts: { ...counts, operations: 2 } };
  const { place, requests } = await open({
    preview: ({ settings, since }) =>
      settings.operationsFrom === 0.8 ? whole : { ...whole, changed: 5, counts, step: since && step },
  });
  const besides = () => place.querySelector('#limit-operationsFrom')?.textContent;
  const threshold = place.querySelector<HTMLInputElement>('#limit-operationsFrom input');
  if (threshold) await enter(threshold, '0.6');
  await until(() => expect(besides()).toContain('5 tickets would change: 5 to operations.'));
  expect(requests('preview').at(-1)).toMatchObject({ since: null });
  await click(named(place, 'input[type=checkbox]', 'Use “Rhythm”'));
  await until(() =>
    expect(place.querySelector('[data-signal=rhythm]')?.textContent).toContain('2 tickets would change'),
  );
  expect(requests('preview').at(-1)).toMatchObject({ since: { operationsFrom: 0.6, signals: {} } });
  expect(besides()).not.toContain('would change');
});

it('shows a policy that appears with its lock and origin, and gives everything back when it goes', async () => {
  const { place, state, change } = await open();
  const cap = place.querySelector<HTMLInputElement>('#limit-projectUpTo input');
  const box = named(place, 'input[type=checkbox]', 'Use “Rhythm”');
  state.managed = {
    organisation: 'Acme',
    rules: [labelRule('theirs', 'infra', 'operations')],
    projectUpTo: 0.05,
    signals: { rhythm: { on: false, weight: 1 } },
    sites: {},
    problems: ['operationsFrom'],
  };
  await change();
  expect(place.textContent).toContain('Acme has set some of this');
  expect(place.textContent).toContain('Cannot be read and does not hold: operationsFrom');
  expect(place.textContent).toContain('Label infra');
  expect([cap?.disabled, cap?.value, box]).toMatchObject([true, '0.05', { disabled: true, checked: false }]);
  state.managed = null;
  await change();
  await until(() => expect(place.textContent).not.toContain('Acme'));
  expect([cap?.disabled, cap?.value, box]).toMatchObject([false, '0.2', { disabled: false, checked: true }]);
});

it('says on top when its settings and those of another browser differ, and leads there', async () => {
  const sync = { on: true, state: 'conflict' as const, reason: null, left: [], found: false };
  const conflict = { at: '2026-06-01T12:00:00.000Z', settings: { ...defaultSettings, projectUpTo: 0.1 } };
  const { place } = await open({ sync: () => ({ ...sync, conflict }) });
  const notice = place.querySelector('main > :not(section)');
  expect(notice?.textContent).toContain('Another browser has kept other settings');
  expect(notice?.querySelector('a')?.getAttribute('href')).toBe('#sync');
});

it('undoes and keeps by the keys that everybody knows', async () => {
  const { place, requests } = await open();
  const box = named(place, 'input[type=checkbox]', 'Use “Rhythm”');
  const press = (key: string) =>
    act(async () => void dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true })));
  await click(box);
  await press('z');
  expect(box).toHaveProperty('checked', true);
  await press('y');
  await press('s');
  await until(() => expect(requests('writeSettings')).toHaveLength(1));
});

it('greets once', async () => {
  localStorage.clear();
  const { place, background } = await open();
  expect(place.textContent).toContain('1 of 3');
  await click(named(place, 'button', 'Skip'));
  expect(place.textContent).not.toContain('1 of 3');
  expect((await draw(<OptionsScreen facts={facts} />, background)).textContent).not.toContain('1 of 3');
});
