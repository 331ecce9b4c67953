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
    description: 'In three steps\n',
    typeLevel: 1,
    statusCategory: 'indeterminate',
    created: '2026-01-05T09:00:00.000Z',
    versions: [{ name: 'Aurora', released: false, releaseDate: '2026-05-01' }],
    links: [{ relation: 'blocks', key: 'WEB-9' }],
  });
  expect(input?.faults).toEqual([{ at: 2, error: expect.stringContaining('summary') }]);
});

it('is not for other JSON', () => {
  expect(readJiraSearch({ cards: [] })).toBeNull();
});
