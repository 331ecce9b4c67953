// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { issueView } from '../../../../../../utils/sites/jira-cloud/surfaces/issue-view.ts';
import { anyOf } from '../../../../../../utils/sites/read-dom.ts';
import { showJira } from '../jira-dom.ts';

const views = () => [...document.querySelectorAll(anyOf(issueView.selectors))].map((view) => issueView.sight(view));
const shown = showJira('/').issues.find(({ due, parentKey }) => due !== null && parentKey !== null);
shown?.labels.push('first', 'second label');

describe.each([
  ['a page', (key: string) => `/browse/${key}`, 'panel'],
  ['a panel', (key: string) => `/jira/software/c/projects/SHOP/boards/1?selectedIssue=${key}`, 'panel'],
  ['a modal', (key: string) => `/jira/software/c/projects/SHOP/boards/1?selectedIssue=${key}`, 'modal'],
] as const)('as %s', (_, path, issueForm) => {
  it('finds the issue once and reads it whole', () => {
    showJira(path(shown?.key ?? ''), { issueForm });
    const [view, ...others] = views();
    expect(others).toEqual([]);
    expect(view?.shape).toBe('heading');
    expect(view?.read()).toMatchObject({
      key: shown?.key,
      title: shown?.title,
      type: shown?.type,
      status: shown?.status,
      labels: shown?.labels,
      due: shown?.due,
      parent: { key: shown?.parentKey, title: shown?.parentTitle },
    });
    expect(view?.place()?.parent.textContent).toContain(shown?.key);
  });
});

it('finds the issue while the view is still filling', () => {
  showJira(`/browse/${shown?.key}`, { issueStage: 0 });
  expect(views()).toEqual([]);
  showJira(`/browse/${shown?.key}`, { issueStage: 1 });
  expect(views()[0]?.read()).toMatchObject({ key: shown?.key, title: shown?.title, status: null, labels: null });
});

it('reads what describes the issue, and nothing where nothing does', () => {
  const { issues } = showJira('/');
  const [described, bare] = [
    issues.find((one) => one.description !== ''),
    issues.find((one) => one.description === ''),
  ];
  showJira(`/browse/${described?.key}`);
  expect(views()[0]?.read().description).toContain(described?.description.split('\n\n')[0]);
  showJira(`/browse/${bare?.key}`);
  expect(views()[0]?.read()).toMatchObject({ key: bare?.key, description: null });
});
