// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { boardB } from '../../../../../../utils/sites/jira-cloud/surfaces/board-b.ts';
import { anyOf } from '../../../../../../utils/sites/read-dom.ts';
import { showJira } from '../jira-dom.ts';

const cards = () => [...document.querySelectorAll(anyOf(boardB.selectors))].map((card) => boardB.sight(card));

describe.each([
  ['links as keys (since 2026-09)', '/jira/software/projects/PLAT/boards/2', false],
  ['keys as plain text (2026-04)', '/jira/core/projects/BIZ/board', true],
])('with %s', (_, path, plainKeys) => {
  it('finds each card once, with a place right of its key', () => {
    showJira(path, { generation: 'b', plainKeys });
    const found = cards();
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map((card) => card?.key)).size).toBe(found.length);
    for (const card of found) {
      const place = card?.place();
      expect((place?.before?.previousElementSibling ?? place?.parent.lastElementChild)?.textContent).toBe(card?.key);
      expect(card?.element.contains(place?.parent ?? null)).toBe(true);
    }
  });

  it('reads what the card shows', () => {
    const { issues } = showJira(path, { generation: 'b', plainKeys });
    for (const card of cards()) {
      const issue = issues.find(({ key }) => key === card?.key);
      expect(card?.read()).toMatchObject({
        title: issue?.title,
        type: issue?.type,
        list: issue?.status,
        evidence: 'page',
      });
    }
  });
});

it('finds its place after the link where the type has no picture', () => {
  showJira('/jira/software/projects/PLAT/boards/2', { generation: 'b' });
  for (const picture of document.querySelectorAll('img')) picture.remove();
  const [card] = cards();
  expect(card?.element.contains(card.place()?.parent ?? null)).toBe(true);
});
