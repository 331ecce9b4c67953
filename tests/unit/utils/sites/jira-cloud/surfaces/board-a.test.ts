// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { boardA } from '../../../../../../utils/sites/jira-cloud/surfaces/board-a.ts';
import { anyOf } from '../../../../../../utils/sites/read-dom.ts';
import { showJira } from '../jira-dom.ts';

const cards = () => [...document.querySelectorAll(anyOf(boardA.selectors))].map((card) => boardA.sight(card));

it('finds each card once, with its own key, and a place beside the key', () => {
  showJira('/jira/software/c/projects/SHOP/boards/1', { generation: 'a' });
  const rendered = [...document.querySelectorAll('[id^="card-"]')].map(({ id }) => id.replace('card-', ''));
  expect(rendered.length).toBeGreaterThan(5);
  expect(cards().map((card) => card?.key)).toEqual(rendered);
  for (const card of cards()) {
    const place = card?.place();
    expect(place?.parent.textContent).toContain(card?.key);
    expect(card?.element.contains(place?.parent ?? null)).toBe(true);
  }
});

it('finds the same place when a tag stands there already', () => {
  showJira('/jira/software/c/projects/SHOP/boards/1', { generation: 'a' });
  const [card] = cards();
  const before = card?.place();
  const tag = document.createElement('span');
  tag.setAttribute('data-lifecycle-lens', 'tag');
  before?.parent.insertBefore(tag, before.before);
  expect(card?.place()).toEqual(before);
  expect(tag.nextElementSibling).toBe(before?.before ?? null);
});

it('reads what the card shows', () => {
  const { issues } = showJira('/jira/software/c/projects/SHOP/boards/1', { generation: 'a' });
  for (const card of cards()) {
    const issue = issues.find(({ key }) => key === card?.key);
    const ticket = card?.read();
    expect(ticket).toMatchObject({
      id: `jira-cloud/acme.atlassian.net/${issue?.key}`,
      url: `https://acme.atlassian.net/browse/${issue?.key}`,
      title: issue?.title.replace(/\s+/g, ' ').trim(),
      type: issue?.type,
      list: issue?.status,
      statusCategory: issue?.resolved ? 'done' : null,
      points: issue?.points ?? null,
      evidence: 'page',
    });
    if (issue?.parentTitle) expect(ticket?.parent?.title).toBe(issue.parentTitle);
    if (issue?.due && !issue.resolved) expect(ticket?.due).toBe(issue.due);
    if (issue?.labels.length) expect(ticket?.labels).toEqual(issue.labels);
  }
});

it('follows a card that now stands for another ticket', () => {
  showJira('/jira/software/c/projects/SHOP/boards/1', { generation: 'a' });
  const element = document.querySelector(anyOf(boardA.selectors));
  const link = element?.querySelector('a[href^="/browse/"]');
  element?.setAttribute('id', 'card-SHOP-998');
  link?.setAttribute('href', '/browse/SHOP-998');
  expect(element && boardA.sight(element)?.key).toBe('SHOP-998');
  element?.setAttribute('id', 'some-other-name');
  link?.setAttribute('href', '/browse/SHOP-999');
  expect(element && boardA.sight(element)?.key).toBe('SHOP-999');
  link?.remove();
  expect(element && boardA.sight(element)).toBeNull();
});
