import { expect, it } from 'vitest';
import { readJiraSearch } from './jira-search.ts';

const answer = {
  issues: [
    {
      key: 'WEB-7',
      fields: {
        summary: 'Move the shop',
        description: {
          type: 'doc',
          version: 1,
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'In three ' },
                { type: 'text', text: 'steps' },
              ],
            },
          ],
        },
        issuetype: { name: 'Epic', hierarchyLevel: 1 },
        status: { name: 'Doing', statusCategory: { key: 'indeterminate' } },
        project: { key: 'WEB', name: 'Web', projectTypeKey: 'software' },
        created: '2026-01-05T10:00:00.000+0100',
        fixVersions: [{ name: 'Aurora', released: false, releaseDate: '2026-05-01' }],
        issuelinks: [{ type: { inward: 'is blocked by', outward: 'blocks' }, outwardIssue: { key: 'WEB-9' } }],
      },
    },
    { key: 'WEB-8', fields: {} },
  ],
};

it('reads issues as the search gives them, and reports what is none by its place', () => {
  const input = readJiraSearch(answer);
  expect(input?.entries).toHaveLength(1);
  expect(input?.entries[0]?.ticket).toMatchObject({
    key: 'WEB-7',
    description: 'In three steps',
    typeLevel: 1,
    statusCategory: 'indeterminate',
    created: '2026-01-05T09:00:00.000Z',
    versions: [{ name: 'Aurora', released: false, releaseDate: '2026-05-01' }],
    links: [{ relation: 'blocks', key: 'WEB-9' }],
  });
  expect(input?.faults).toEqual([{ at: 2, error: expect.stringContaining('summary') }]);
});

it('reads custom fields by the names, and the history, that an expanded answer brings', () => {
  const input = readJiraSearch({
    names: { customfield_10016: 'Story point estimate', customfield_10020: 'Sprint' },
    issues: [
      {
        key: 'WEB-9',
        fields: { summary: 'Move', customfield_10016: 5, customfield_10020: [{ name: 'Sprint 4', state: 'active' }] },
        changelog: {
          histories: [
            {
              created: '2026-02-01T10:00:00.000+0000',
              items: [{ field: 'duedate', fieldId: 'duedate', from: '2026-03-01', to: '2026-04-01' }],
            },
          ],
        },
      },
    ],
  });
  expect(input?.entries[0]?.ticket).toMatchObject({
    points: 5,
    sprints: [{ name: 'Sprint 4' }],
    history: [{ field: 'due', from: '2026-03-01', to: '2026-04-01' }],
  });
});

it('takes a document of any depth', () => {
  let deep: unknown = { type: 'text', text: 'x' };
  for (let at = 0; at < 5_000; at++) deep = { type: 'paragraph', content: [deep] };
  const issue = {
    key: 'WEB-1',
    fields: { summary: 'Deep', description: { type: 'doc', version: 1, content: [deep] } },
  };
  expect(readJiraSearch({ issues: [issue] })?.entries).toHaveLength(1);
});

it('is not for other JSON', () => {
  expect(readJiraSearch({ cards: [] })).toBeNull();
});
