// @vitest-environment happy-dom
import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { useActions } from '../../../../components/hooks/use-actions.ts';
import { everyTicket } from '../../../../components/tickets/filter.ts';
import { TicketList } from '../../../../components/tickets/ticket-list.tsx';
import type { Judged, TicketRow } from '../../../../utils/model/portfolio.ts';
import { readEnglish } from '../../english.ts';
import { judgedAs, many, rowFrom } from '../../judged.ts';
import { backgroundWith, click, draw, enter, named, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

interface Listed {
  rows: readonly TicketRow[];
  total?: number;
  onMore?: () => void;
}

const List = ({ rows, total = rows.length, onMore = () => {} }: Listed) => {
  const [filter, setFilter] = useState(everyTicket);
  const actions = useActions();
  const ways = { filter, onFilter: setFilter, actions, onMore, onDone: () => {} };
  return <TicketList rows={rows} total={total} {...ways} onPage />;
};
const list = async (judged: readonly Judged[], handlers: Parameters<typeof backgroundWith>[1] = {}) => {
  const fake = backgroundWith(viewOf(judged), handlers);
  return { ...fake, place: await draw(<List rows={judged.map(rowFrom)} />, fake.background) };
};
const keys = (place: Element): string[] =>
  [...place.querySelectorAll('[data-ticket]')].map((line) => line.getAttribute('data-ticket')?.split('/').at(-1) ?? '');

it('draws fifty of five thousand and turns pages', async () => {
  const { place } = await list(many('operations', 5000));
  expect(keys(place)).toHaveLength(50);
  expect(place.textContent).toContain('1–50 of 5,000');
  await click(named(place, 'button', 'Next'));
  expect(keys(place)[0]).toBe('operations-51');
});

it('narrows by words, category and open tickets', async () => {
  const judged = [
    judgedAs('operations', 'A-1', { title: 'Rotate keys', list: 'Doing' }),
    judgedAs('project', 'A-2', { title: 'Rotate the logo', list: 'Doing' }),
    judgedAs('operations', 'A-3', { title: 'Rotate keys', list: 'Done', statusCategory: 'done' }),
    judgedAs('not-work', 'A-4', { title: 'Rotate' }),
  ];
  const { place } = await list(judged);
  expect(keys(place)).toEqual(['A-1', 'A-2', 'A-3']);
  const search = place.querySelector<HTMLElement>('input[type=search]');
  if (search) await enter(search, 'KEYS rotate');
  expect(keys(place)).toEqual(['A-1', 'A-3']);
  await click(named(place, 'input[type=checkbox]', 'Open only'));
  expect(keys(place)).toEqual(['A-1']);
  if (search) await enter(search, '');
  await click(named(place, 'input[type=radio]', 'Project, 1'));
  expect(keys(place)).toEqual(['A-2']);
  await click(named(place, 'input[type=radio]', 'No work, 1'));
  expect(keys(place)).toEqual(['A-4']);
});

it('says so when nothing matches', async () => {
  const { place } = await list(many('project', 1));
  await click(named(place, 'input[type=radio]', 'Operations, 0'));
  expect(place.textContent).toContain('No ticket matches');
});

it('shows hostile titles as text and links to web addresses only', async () => {
  const title = '<img src=x onerror="document.title=1"> __proto__';
  const { place } = await list([judgedAs('unclear', 'A-1', { title })]);
  expect(place.querySelector('img')).toBeNull();
  expect(place.textContent).toContain(title);
  const hostile = { ...rowFrom(judgedAs('unclear', 'A-2', { title: 'x' })), url: 'javascript:alert(1)' };
  const other = await draw(<List rows={[hostile]} />, backgroundWith(viewOf([])).background);
  expect(other.querySelector('a')).toBeNull();
});

it('corrects a verdict and says that it is kept', async () => {
  const { place, requests } = await list([judgedAs('operations', 'A-1')]);
  await enter(named(place, 'select', 'What A-1 is'), 'project');
  expect(requests('correct')).toEqual([{ id: 'jira-cloud/example.atlassian.net/A-1', to: 'project' }]);
  expect(place.querySelector('[role=status]')?.textContent).toBe('Kept: A-1 is Project from now on.');
});

it('says when a correction was not kept', async () => {
  const { place } = await list([judgedAs('operations', 'A-1')], { correct: () => ({ kept: false, reason: 'quota' }) });
  await enter(named(place, 'select', 'What A-1 is'), 'project');
  expect(place.querySelector('[role=status]')?.textContent).toContain('Not kept');
});

it('takes a correction back', async () => {
  const { place, requests } = await list([{ ...judgedAs('project', 'A-1'), correction: 'project' }]);
  await click(named(place, 'button', 'Take back what you said about A-1'));
  expect(requests('correct')).toMatchObject([{ to: null }]);
});

it('jumps to the card, and says where the ticket is when the page does not have it', async () => {
  const { place } = await list([judgedAs('operations', 'A-1')], { reveal: () => ({ shown: false }) });
  await click(named(place, 'button', 'Show A-1 on the page'));
  expect(place.querySelector('[role=status]')?.textContent).toBe(
    'A-1 is not on the page now. Its title opens the ticket.',
  );
});

it('says that it has the first of more, and asks for them', async () => {
  let wished = 0;
  const rows = many('operations', 3).map(rowFrom);
  const { background } = backgroundWith(viewOf([]));
  const place = await draw(<List rows={rows} total={1_234} onMore={() => (wished += 1)} />, background);
  expect(place.textContent).toContain('The first 3 of 1,234 tickets are listed');
  await click(named(place, 'button', 'List more'));
  expect(wished).toBe(1);
  expect((await list(many('operations', 3))).place.textContent).not.toContain('The first');
});
