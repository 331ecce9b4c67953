import { expect, it } from 'vitest';
import { MenuEntry, menuGroups } from '../../../../utils/model/menu-entry.ts';

it('offers all until something is taken out, and no group that is empty', () => {
  expect(menuGroups({}).flat()).toEqual(MenuEntry.options);
  const without = { 'open-beside': false, 'open-report': false, why: false, 'say-project': true };
  expect(menuGroups(without)).toEqual([
    ['say-project', 'say-operations', 'say-not-work', 'say-automatic'],
    ['highlight-operations', 'highlight-project', 'highlight-none'],
  ]);
  expect(menuGroups(Object.fromEntries(MenuEntry.options.map((entry) => [entry, false])))).toEqual([]);
});
