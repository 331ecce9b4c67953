// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { ownersSection } from '../../../../../components/options/sections/owners.tsx';
import { selectionsSection } from '../../../../../components/options/sections/selections.tsx';
import { defaultSettings, type Settings } from '../../../../../utils/model/settings.ts';
import { readEnglish } from '../../../english.ts';
import { backgroundWith, click, draw, enter, named, until, viewOf } from '../../screen.tsx';

beforeEach(readEnglish);

const { background } = backgroundWith(viewOf([]), {
  scopes: () => ({
    boards: [{ id: 'trello/trello.com/b', site: 'trello', name: 'Depot', url: '', tickets: 5 }],
    projects: [{ id: 'jira-cloud/acme.atlassian.net/OPS', tickets: 7 }],
    sites: [{ id: 'trello/trello.com', tickets: 5 }],
  }),
});

const drawn = async (section: typeof ownersSection, settings: Settings = defaultSettings) => {
  const kept: Settings[] = [];
  const props = { settings, change: (next: Settings) => kept.push(next), facts: { signals: [], sites: [] }, query: '' };
  const place = await draw(<section.Body {...props} />, background);
  await until(() => expect(place.querySelector('input')).not.toBeNull());
  return { place, kept };
};

it('names the owner of a board and of a project, and takes the name back', async () => {
  const { place, kept } = await drawn(ownersSection);
  const [board, project] = place.querySelectorAll('input');
  if (board) await enter(board, 'COO');
  if (project) await enter(project, 'Platform');
  expect(kept.map(({ owners }) => owners)).toEqual([
    { 'trello/trello.com/b': 'COO' },
    { 'project:jira-cloud/acme.atlassian.net/OPS': 'Platform' },
  ]);
  const again = await drawn(ownersSection, { ...defaultSettings, owners: { 'trello/trello.com/b': 'COO' } });
  const [named] = again.place.querySelectorAll('input');
  if (named) await enter(named, '');
  expect(again.kept.at(-1)?.owners).toEqual({});
});

it('keeps a selection under its name, and removes it', async () => {
  const { place, kept } = await drawn(selectionsSection);
  const text = place.querySelector<HTMLInputElement>('input:not([type])');
  if (text) await enter(text, 'Depots');
  for (const box of [...place.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].slice(0, 2)) await click(box);
  await click(named(place, 'button', 'Keep these 2 as a selection'));
  const [selection] = kept.at(-1)?.selections ?? [];
  expect(selection).toMatchObject({
    name: 'Depots',
    of: [
      { kind: 'board', board: 'trello/trello.com/b' },
      { kind: 'project', project: 'jira-cloud/acme.atlassian.net/OPS' },
    ],
  });
  const again = await drawn(selectionsSection, { ...defaultSettings, selections: selection ? [selection] : [] });
  await click(named(again.place, 'button', 'Remove the selection Depots'));
  expect(again.kept.at(-1)?.selections).toEqual([]);
});
