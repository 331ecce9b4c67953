import { expect, it } from 'vitest';
import { listingOf } from '../../../../../utils/sites/jira/listing.ts';

const board = (listing: string, url = '') => ({
  id: `jira-cloud/acme.atlassian.net/${listing}`,
  site: 'jira-cloud',
  name: '',
  url: `https://acme.atlassian.net${url}`,
});

it.each([
  ['boards/7', { kind: 'board', number: '7', backlog: false }],
  ['boards/7/backlog', { kind: 'board', number: '7', backlog: true }],
  ['boards/7/timeline', null],
  ['projects/BIZ', { kind: 'jql', jql: 'project = "BIZ"' }],
  ['projects/BIZ/issues', { kind: 'jql', jql: 'project = "BIZ"' }],
  ['projects/BIZ/filter/allopenissues', null],
  ['filter/10010', { kind: 'jql', jql: 'filter = 10010' }],
  ['filter/-4', null],
  ['versions/10201', { kind: 'jql', jql: 'fixVersion = 10201' }],
  ['queues/HELP/3', { kind: 'queue', project: 'HELP', number: '3' }],
  ['queues/HELP', null],
  ['plans/3', null],
  ['jql/', null],
  ['projects/x" or 1 = 1', null],
  ['', null],
])('asks for %s as %j', (listing, asked) => {
  expect(listingOf(board(listing))).toEqual(asked);
});

it('asks for a query as it stands in the address, whatever signs it has', () => {
  const query = 'summary ~ "a/b  c" AND project = "SHOP"';
  expect(listingOf(board('jql/summary ~ "a/b c"', `/issues/?jql=${encodeURIComponent(query)}`))).toEqual({
    kind: 'jql',
    jql: query,
  });
});
