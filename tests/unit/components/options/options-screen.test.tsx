// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { OptionsScreen } from '../../../../components/options/options-screen.tsx';
import { readEnglish } from '../../english.ts';
import { many } from '../../judged.ts';
import { backgroundWith, click, draw, enter, named, until, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

const signals = [
  { id: 'rhythm', group: 'words', fitted: true },
  { id: 'series', group: 'series', fitted: false },
] as const;
const sites = [{ id: 'trello', name: 'Trello' }];
const open = async (handlers: Parameters<typeof backgroundWith>[1] = {}) => {
  const fake = backgroundWith(viewOf(many('operations', 4)), handlers);
  return { ...fake, place: await draw(<OptionsScreen signals={signals} sites={sites} />, fake.background) };
};
const saying = (place: Element) => place.querySelector('[role=status]')?.textContent;

it('lists every signal in its group with its sentence', async () => {
  const { place } = await open();
  expect([...place.querySelectorAll('[data-signal]')].map((line) => line.getAttribute('data-signal'))).toEqual([
    'rhythm',
    'series',
  ]);
  expect([...place.querySelectorAll('h3')].map((group) => group.textContent)).toEqual([
    'Words',
    'Series and containers',
  ]);
});

it('turns a signal off and says when that is stored', async () => {
  const { place, requests } = await open();
  await click(named(place, 'input[type=checkbox]', 'Use “Rhythm”'));
  expect(saying(place)).toBe('Saving…');
  await until(() => expect(saying(place)).toBe('Saved'));
  expect(requests('writeSettings')).toMatchObject([{ signals: { rhythm: { on: false, weight: 1 } } }]);
});

it('stores nothing for a signal that is back at its default', async () => {
  const { place, state } = await open();
  const box = named(place, 'input[type=checkbox]', 'Use “Rhythm”');
  await click(box);
  await click(box);
  await until(() => expect(saying(place)).toBe('Saved'));
  expect(state.settings.signals).toEqual({});
});

it('writes once for a slider that is dragged', async () => {
  const { place, requests } = await open();
  const cap = place.querySelector<HTMLElement>('input[type=range]');
  for (const value of ['0.55', '0.6', '0.7']) if (cap) await enter(cap, value);
  await until(() => expect(saying(place)).toBe('Saved'));
  expect(requests('writeSettings')).toMatchObject([{ operationsCap: 0.7 }]);
});

it('says why a change was not kept', async () => {
  const { place } = await open({ writeSettings: () => ({ kept: false, reason: 'quota' }) });
  await click(named(place, 'input[type=checkbox]', 'Trello'));
  await until(() => expect(saying(place)).toContain('Not kept: the disk space'));
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

it('puts all settings back', async () => {
  const { place, state } = await open();
  await click(named(place, 'input[type=checkbox]', 'Use “Rhythm”'));
  await until(() => expect(state.settings.signals).not.toEqual({}));
  await click(named(place, 'button', 'Reset all settings'));
  await click(named(place, 'button', 'Reset'));
  await until(() => expect(state.settings.signals).toEqual({}));
});

it('shows what the settings make of everything seen', async () => {
  const { place, requests } = await open();
  expect(requests('portfolio')).toEqual([{ scope: { kind: 'everything' } }]);
  expect(place.textContent).toContain('of 4 tickets');
});
