// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { PopupScreen } from '../../../../components/portfolio/popup-screen.tsx';
import type { ListState } from '../../../../utils/model/page.ts';
import { readEnglish } from '../../english.ts';
import { many } from '../../judged.ts';
import { backgroundWith, click, draw, named, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

const open = async (list: ListState) => {
  const view = viewOf(many('project', 30));
  const fake = backgroundWith({ ...view, page: view.page && { ...view.page, list } });
  return { ...fake, place: await draw(<PopupScreen openOptions={() => {}} openReport={() => {}} />, fake.background) };
};

it('offers to read a large board whole, and says on how much the figures rest', async () => {
  const { place, requests } = await open({ kind: 'offered', read: 130, total: 4_000 });
  expect(place.textContent).toContain('The figures rest on 130 of about 4,000 tickets of this board.');
  await click(named(place, 'button', 'Read the whole board'));
  expect(requests('readList')).toEqual([{ go: true }]);
});

it('shows how far the reading is and lets it be stopped', async () => {
  const { place, requests } = await open({ kind: 'reading', read: 900, total: 4_000 });
  expect(place.querySelector('progress')?.value).toBe(900);
  await click(named(place, 'button', 'Stop'));
  expect(requests('readList')).toEqual([{ go: false }]);
});

it('says nothing once all of it was read', async () => {
  const { place } = await open({ kind: 'read', read: 30, total: 30 });
  expect(place.querySelector('[data-list]')).toBeNull();
});
