// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { jiraCloud } from '../../../../../utils/sites/jira-cloud/adapter.ts';
import { allIn, anyOf, type Selectors } from '../../../../../utils/sites/read-dom.ts';
import { showJira } from './jira-dom.ts';

const here = () => jiraCloud.page(new URL(document.URL), document);

describe('a page', () => {
  it('is named by its own heading', () => {
    const { boards } = showJira('/jira/software/c/projects/SHOP/boards/1');
    expect(here()).toEqual({
      kind: 'software-board',
      board: {
        id: 'jira-cloud/acme.atlassian.net/boards/1',
        site: 'jira-cloud',
        name: boards.find(({ id }) => id === 1)?.name,
        url: 'https://acme.atlassian.net/jira/software/c/projects/SHOP/boards/1',
      },
      hasTickets: true,
    });
  });

  it('is named by the document where the heading is not there yet, and by nothing where that says nothing', () => {
    showJira('/jira/software/c/projects/SHOP/boards/1');
    document.body.replaceChildren();
    document.title = 'Shop board - Agile board - Jira';
    expect(here()?.board?.name).toBe('Shop board');
    document.title = 'Jira';
    expect(here()?.board?.name).toBe('');
  });

  it('of a query is named by the query', () => {
    showJira('/issues/?jql=project%20%3D%20%22OPS%22');
    expect(here()?.board?.name).toBe('project = "OPS"');
  });

  it('keeps its identity whatever is open over it', () => {
    showJira('/jira/software/c/projects/SHOP/boards/1');
    const alone = here()?.board?.id;
    showJira('/jira/software/c/projects/SHOP/boards/1?selectedIssue=SHOP-3&quickFilter=4');
    expect(here()?.board?.id).toBe(alone);
  });
});

it('finds each ticket of a page once, over all its surfaces', () => {
  showJira('/jira/software/c/projects/SHOP/boards/1?selectedIssue=SHOP-3', { generation: 'a' });
  const seen = new Set<Element>();
  const keys = jiraCloud.surfaces.flatMap((surface) =>
    [...document.querySelectorAll(anyOf(surface.selectors))].flatMap((element) => {
      expect(seen.has(element)).toBe(false);
      seen.add(element);
      return surface.sight(element)?.key ?? [];
    }),
  );
  expect(keys.filter((key) => key === 'SHOP-3').length).toBeLessThanOrEqual(2);
  expect(keys.length).toBe(document.querySelectorAll('[id^="card-"]').length + 1);
});

const first = (): Selectors | null => {
  const page = here();
  return page && (jiraCloud.startsWith?.(page, new URL(document.URL)) ?? null);
};

it.each([
  ['a board', '/jira/software/c/projects/SHOP/boards/1', { generation: 'a' }],
  ['a board of the newer kind', '/jira/software/c/projects/SHOP/boards/1', { generation: 'b' }],
  ['a backlog', '/jira/software/c/projects/SHOP/boards/1/backlog', {}],
] as const)('has on %s all of its tickets by what such a page starts with', (_, path, how) => {
  showJira(path, how);
  const all = jiraCloud.surfaces.flatMap(({ selectors }) => allIn(document, selectors));
  expect(all.length).toBeGreaterThan(0);
  expect(new Set(allIn(document, first() ?? ['none']))).toEqual(new Set(all));
});

it('expects anything where an issue is open over the board, and on other pages', () => {
  showJira('/jira/software/c/projects/SHOP/boards/1?selectedIssue=SHOP-3');
  expect(first()).toBeNull();
  showJira('/issues/?jql=project%20%3D%20%22OPS%22');
  expect(first()).toBeNull();
});
