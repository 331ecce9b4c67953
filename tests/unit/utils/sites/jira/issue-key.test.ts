import { expect, it } from 'vitest';
import { isIssueKey, keyOfAddress, projectOfKey } from '../../../../../utils/sites/jira/issue-key.ts';

const base = 'https://acme.atlassian.net/jira/x';

it.each([
  ['/browse/OPS-12', 'OPS-12'],
  ['/browse/OPS-12?focusedCommentId=3#c', 'OPS-12'],
  ['https://acme.atlassian.net/browse/A_2B-1/', 'A_2B-1'],
  ['/browse/OPS', null],
  ['/browse/ops-12', null],
  ['/browse/OPS-12x', null],
  ['/browse/OPS-12/edit', null],
  ['/x/browse/OPS-12', null],
  ['javascript:alert("/browse/OPS-12")', null],
  ['https://[/browse/OPS-12', null],
  [`/browse/${'A'.repeat(80)}-1`, null],
  [null, null],
])('finds in %j the issue %j', (address, key) => {
  expect(keyOfAddress(address, () => base)).toBe(key);
});

it('minds the context path', () => {
  expect(keyOfAddress('/jira/browse/OPS-12', () => base, '/jira')).toBe('OPS-12');
  expect(keyOfAddress('/browse/OPS-12', () => base, '/jira')).toBeNull();
});

it('tells keys and their projects', () => {
  expect(isIssueKey('OPS-12')).toBe(true);
  expect(isIssueKey('__proto__')).toBe(false);
  expect(projectOfKey('A_2B-17')).toBe('A_2B');
});
