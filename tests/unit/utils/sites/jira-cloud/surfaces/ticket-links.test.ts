// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { ticketLinks } from '../../../../../../utils/sites/jira-cloud/surfaces/ticket-links.ts';
import { anyOf } from '../../../../../../utils/sites/read-dom.ts';
import { sites } from '../../../../../../utils/sites/registry.ts';
import { showJira } from '../jira-dom.ts';

const links = () =>
  [...document.querySelectorAll(anyOf(ticketLinks.selectors))].flatMap((link) => ticketLinks.sight(link) ?? []);

it.each([
  ['board A', '/jira/software/c/projects/SHOP/boards/1', 'a'],
  ['board B', '/jira/software/projects/PLAT/boards/2', 'b'],
  ['a table', '/issues/?jql=project%20%3D%20OPS', undefined],
] as const)('finds each ticket of %s once after a redesign that no surface knows', (_, path, generation) => {
  showJira(path, { markup: 'changed', generation });
  const cloud = sites.find(({ id }) => id === 'jira-cloud');
  expect(
    cloud?.surfaces.filter(({ selectors }) => document.querySelector(anyOf(selectors))).map(({ id }) => id),
  ).toEqual([]);
  const keys = links().map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(5);
  expect(new Set(keys).size).toBe(keys.length);
  for (const link of links()) expect(link.place()?.parent.contains(link.element)).toBe(true);
});

it('leaves links in prose alone', () => {
  const { issues } = showJira('/');
  const issue = issues.find(({ mentions, key, parentKey }) => mentions.length > 0 && parentKey !== key);
  showJira(`/browse/${issue?.key}`);
  const inProse = document.querySelectorAll('.ak-renderer-document a');
  expect(inProse.length).toBeGreaterThan(0);
  expect(links().filter(({ element }) => [...inProse].includes(element))).toEqual([]);
});

it('finds nothing after a redesign without links', () => {
  showJira('/jira/software/c/projects/SHOP/boards/1', { markup: 'linkless' });
  expect(links()).toEqual([]);
});
