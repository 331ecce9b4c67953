// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { issueTable } from '../../../../../../utils/sites/jira-cloud/surfaces/issue-table.ts';
import { anyOf } from '../../../../../../utils/sites/read-dom.ts';
import { showJira } from '../jira-dom.ts';

const rows = () => [...document.querySelectorAll(anyOf(issueTable.selectors))].map((row) => issueTable.sight(row));

it.each([
  ['the navigator', '/issues/?jql=project%20%3D%20OPS'],
  ['the business list', '/jira/core/projects/BIZ/list'],
])('finds and reads the rows of %s', (_, path) => {
  const { issues } = showJira(path);
  expect(rows().length).toBeGreaterThan(10);
  for (const row of rows()) {
    const issue = issues.find(({ key }) => key === row?.key);
    expect(row?.read()).toMatchObject({
      title: issue?.title,
      type: issue?.type,
      status: issue?.status,
      statusCategory: issue?.category,
      labels: issue?.labels,
    });
    const place = row?.place();
    expect(place?.before?.textContent).toContain(issue?.title);
    expect(row?.element.contains(place?.parent ?? null)).toBe(true);
  }
});

it('finds the children of an epic within its issue view', () => {
  const { issues } = showJira('/');
  const epic = issues.find(({ key }) => issues.filter(({ parentKey }) => parentKey === key).length > 2);
  showJira(`/browse/${epic?.key}`);
  const children = issues.filter(({ parentKey }) => parentKey === epic?.key).map(({ key }) => key);
  expect(
    rows()
      .map((row) => row?.key)
      .toSorted(),
  ).toEqual(children.toSorted());
  for (const row of rows()) expect(row?.place()?.parent.textContent).toContain(row?.key);
});
