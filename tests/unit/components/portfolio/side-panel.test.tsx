// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { SidePanel } from '../../../../components/portfolio/side-panel.tsx';
import { readEnglish } from '../../english.ts';
import { many } from '../../judged.ts';
import { backgroundWith, click, draw, named, until, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

const open = async () => {
  const fake = backgroundWith(viewOf(many('project', 20)));
  const listeners = new Set<() => void>();
  const watchTabs = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const place = await draw(
    <SidePanel watchTabs={watchTabs} window={7} openOptions={() => {}} openReport={() => {}} />,
    fake.background,
  );
  const switchTab = () =>
    act(async () => {
      for (const listener of listeners) listener();
    });
  return { ...fake, place, switchTab };
};

it('follows the tab in view', async () => {
  const { place, state, switchTab } = await open();
  const board = { id: 'trello/trello.com/b', site: 'trello', name: 'Garden', url: '' };
  state.view = viewOf(many('operations', 30), { board, scope: { kind: 'board', board: board.id } });
  await switchTab();
  await until(() => expect(place.querySelector('h1')?.textContent).toBe('Garden'));
  expect(place.querySelector('#split-title')?.textContent).toBe('The split of 30 tickets');
});

it('means the board in view by this board, whichever that is then', async () => {
  const { place, requests } = await open();
  await click(named(place, 'input[type=radio]', 'Everything seen'));
  await click(named(place, 'input[type=radio]', 'This board'));
  expect(requests('glance')).toEqual(
    [{ scope: null }, { scope: { kind: 'everything' } }, { scope: null }].map((asked) => ({ ...asked, window: 7 })),
  );
});

it('has room for hand-over, candidates and what-if', async () => {
  const { place } = await open();
  expect(place.textContent).toContain('Hand-over and closing');
  expect(place.textContent).toContain('What if');
});
