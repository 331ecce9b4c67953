// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Ticket } from '../../../../../utils/model/ticket.ts';
import { jiraDataCenter } from '../../../../../utils/sites/jira-data-center/adapter.ts';
import { allIn, anyOf, type Selectors } from '../../../../../utils/sites/read-dom.ts';
import { standAt } from '../stand-at.ts';
import { dataCenterHosts, readOnPage, showDataCenter, sightings } from './dc-dom.ts';

const { present, old } = dataCenterHosts;

/** Every page kind of the stand-in, with the surface that lists its tickets. */
const pages = [
  ['board', '/secure/RapidBoard.jspa?rapidView=1', 'rapid-board', '.ghx-issue'],
  ['backlog', '/secure/RapidBoard.jspa?rapidView=1&view=planning.nodetail', 'rapid-backlog', '.ghx-issue-compact'],
  ['navigator', '/issues/?jql=project%20%3D%20SHOP', 'issue-row', '#issuetable tbody tr'],
  ['split view', '/browse/OPS-2?jql=project%20%3D%20OPS', 'navigator-split', '.issue-list > li'],
  ['issue', '/browse/SHOP-40', 'issue-view', '#key-val'],
  ['dashboard', '/secure/Dashboard.jspa', 'issue-row', '.search-results-dashboard-item-issue-table tbody tr'],
  ['queue', '/projects/HELP/queues/custom/11', 'queue-row', '.queue-react-table-container tbody tr'],
] as const;

describe.each([present, old])('a Data Center of version $version', (site) => {
  it.each(pages)('has each ticket of its %s seen once, with a place of its own', (_, path, surface, listed) => {
    showDataCenter(path, {}, site);
    const seen = sightings().filter((one) => one.surface === surface);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBe(document.querySelectorAll(listed).length);
    const places = sightings().map((one) => one.place());
    for (const place of places) expect(place?.parent.isConnected).toBe(true);
    expect(new Set(places.map((place) => place?.parent)).size).toBe(places.length);
    for (const one of sightings()) {
      const read = one.read();
      expect(Ticket.safeParse(read).success).toBe(true);
      expect(read).toMatchObject({ site: 'jira-data-center', host: site.host, key: one.key });
      expect(read.url).toBe(`https://${site.host}${site.context}/browse/${one.key}`);
      expect(read.title).not.toBe('');
    }
  });
});

/** What the page in view is expected to start with. */
const first = (): Selectors | null => {
  const url = new URL(document.URL);
  const page = jiraDataCenter.page(url, document);
  return page && (jiraDataCenter.startsWith?.(page, url) ?? null);
};

it.each([
  ['board', '/secure/RapidBoard.jspa?rapidView=1', present],
  ['backlog', '/secure/RapidBoard.jspa?rapidView=1&view=planning.nodetail', present],
  ['board of version 8', '/secure/RapidBoard.jspa?rapidView=1', old],
  ['backlog of version 8', '/secure/RapidBoard.jspa?rapidView=1&view=planning.nodetail', old],
] as const)('has on a %s all of its tickets by what such a page starts with', (_, path, site) => {
  showDataCenter(path, {}, site);
  const all = jiraDataCenter.surfaces.flatMap(({ selectors }) => allIn(document, selectors));
  expect(all.length).toBeGreaterThan(0);
  expect(new Set(allIn(document, first() ?? ['none']))).toEqual(new Set(all));
});

it('expects anything where the pane of an issue is open, and on other pages', () => {
  showDataCenter('/secure/RapidBoard.jspa?rapidView=1&view=detail&selectedIssue=SHOP-40');
  expect(first()).toBeNull();
  showDataCenter('/issues/?jql=project%20%3D%20SHOP');
  expect(first()).toBeNull();
});

describe('what a page shows of a ticket', () => {
  it('is on a board: title, type, column, epic, labels, due day and points', () => {
    const { issues, boards } = showDataCenter('/secure/RapidBoard.jspa?rapidView=1');
    const onBoard = issues.filter(({ boardIds }) => boardIds.includes(1));
    for (const issue of onBoard) {
      const column = boards[0]?.columns.find(({ statusIds }) => statusIds.includes(issue.statusId));
      const epic = issues.find(({ key, type }) => key === issue.parentKey && type === 'Epic');
      expect(readOnPage(issue.key, 'rapid-board')).toMatchObject({
        title: issue.title,
        type: issue.type,
        priority: issue.priority,
        list: column?.name,
        due: issue.due,
        labels: issue.labels.length === 0 ? null : issue.labels,
        points: issue.points,
        statusCategory: issue.resolved ? 'done' : null,
        parent: epic ? { key: epic.key, title: epic.title } : null,
      });
    }
    expect(onBoard.some(({ due }) => due !== null)).toBe(true);
  });

  it('is the same where the older markup writes names before values', () => {
    const { issues } = showDataCenter('/secure/RapidBoard.jspa?rapidView=1', {}, old);
    for (const { key, type } of issues.filter(({ boardIds }) => boardIds.includes(1)))
      expect(readOnPage(key, 'rapid-board').type).toBe(type);
  });

  it('is in a table: dates, category, resolution and labels, by cells that no language renames', () => {
    const { issues } = showDataCenter('/issues/?jql=project%20%3D%20SHOP');
    const shown = new Set(sightings().map(({ key }) => key));
    for (const issue of issues.filter(({ key }) => shown.has(key))) {
      expect(readOnPage(issue.key, 'issue-row')).toMatchObject({
        title: issue.title,
        type: issue.type,
        status: issue.status,
        statusCategory: issue.category,
        resolution: issue.resolved ? 'Done' : null,
        created: issue.created,
        updated: issue.updated,
        due: issue.due,
        labels: issue.labels.length === 0 ? null : issue.labels,
      });
    }
  });

  it('is on the issue’s own page, with its sub-tasks and links beside it and its prose left alone', () => {
    const { issues } = showDataCenter('/');
    const issue = issues.find((one) => one.mentions.length > 0 && one.links.length > 0) ?? issues[0];
    showDataCenter(`/browse/${issue?.key}`);
    expect(readOnPage(issue?.key ?? '', 'issue-view')).toMatchObject({
      title: issue?.title,
      type: issue?.type,
      status: issue?.status,
      statusCategory: issue?.category,
      created: issue?.created,
      due: issue?.due,
    });
    const keys = sightings().map(({ key }) => key);
    expect(keys).toEqual([issue?.key, ...(issue?.links.map(({ key }) => key) ?? [])]);
    expect(sightings().every(({ aside }) => aside === true)).toBe(true);
    expect(issue?.mentions.some((key) => keys.includes(key))).toBe(false);
  });

  it('is that it belongs to a service desk, in a queue', () => {
    showDataCenter('/projects/HELP/queues/custom/11');
    for (const one of sightings()) expect(one.read().project).toMatchObject({ key: 'HELP', kind: 'service_desk' });
  });

  it('is a sub-task’s parent, which is no ticket of the row', () => {
    const { issues } = showDataCenter('/issues/?jql=project%20%3D%20SHOP');
    const subtask = issues.find(({ key, type }) => type === 'Sub-task' && sightings().some((one) => one.key === key));
    expect(subtask).toBeDefined();
    expect(readOnPage(subtask?.key ?? '', 'issue-row')).toMatchObject({
      typeLevel: -1,
      parent: { key: subtask?.parentKey },
    });
  });
});

describe('a page', () => {
  it('is named by its board, whatever the site is called', () => {
    for (const site of [present, old]) {
      showDataCenter('/secure/RapidBoard.jspa?rapidView=1', {}, site);
      const url = new URL(document.URL);
      expect(jiraDataCenter.page(url, document)?.board?.name).toBe('SHOP board');
      document.body.replaceChildren();
      expect(jiraDataCenter.page(url, document)?.board?.name).toBe('SHOP board');
      expect(jiraDataCenter.page(url, document)?.root).toBe(`https://${site.host}${site.context}`);
    }
  });

  it('is left alone where its metadata names no Jira Data Center, whatever its address and its links', () => {
    showDataCenter('/browse/SHOP-1');
    const url = new URL(document.URL);
    standAt(url.href, [{ name: 'application-name', content: 'Confluence', 'data-name': 'confluence' }]);
    expect(jiraDataCenter.page(url, document)).toBeNull();
    standAt(url.href, [
      { name: 'application-name', content: 'JIRA', 'data-name': 'jira' },
      { name: 'ajs-cloud-id', content: '1' },
    ]);
    expect(jiraDataCenter.page(url, document)).toBeNull();
  });
});

it('falls back to plain links, outside prose and chrome, on a page of another shape', () => {
  showDataCenter('/secure/Dashboard.jspa');
  const content = document.getElementById('content');
  content?.replaceChildren();
  for (const [href, inside] of [
    ['/jira/browse/OPS-1', 'OPS-1 Rotate'],
    ['/jira/browse/OPS', 'project'],
    ['/browse/OPS-2', 'beside the context path'],
  ]) {
    const link = document.createElement('a');
    link.setAttribute('href', href ?? '');
    link.textContent = inside ?? '';
    content?.append(link);
  }
  const links = [...document.querySelectorAll(anyOf(jiraDataCenter.fallback.selectors))];
  const found = links.flatMap((link) => jiraDataCenter.fallback.sight(link) ?? []);
  expect(found.map(({ key }) => key)).toEqual(['OPS-1']);
  expect(found[0]?.read().title).toBe('Rotate');
});
