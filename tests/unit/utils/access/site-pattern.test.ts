import { describe, expect, it } from 'vitest';
import { isRequiredPattern, siteFromText } from '../../../../utils/access/site-pattern.ts';
import { isRequired, siteHosts } from '../../../../utils/sites/hosts.ts';

describe('an address that was typed', () => {
  it.each([
    ['jira.example.org', 'jira.example.org', 'https://jira.example.org/*'],
    [' https://jira.example.org/jira/browse/OPS-1?x=1 ', 'jira.example.org', 'https://jira.example.org/*'],
    ['http://jira:8080/secure/RapidBoard.jspa', 'http://jira', 'http://jira/*'],
    ['JIRA.Example.org:8443', 'jira.example.org', 'https://jira.example.org/*'],
    ['https://me:secret@jira.example.org', 'jira.example.org', 'https://jira.example.org/*'],
    ['https://münchen.example', 'xn--mnchen-3ya.example', 'https://xn--mnchen-3ya.example/*'],
  ])('names one host: %s', (typed, host, pattern) => {
    expect(siteFromText(typed)).toEqual({ host, pattern });
  });

  it.each([
    '',
    'our own jira',
    'ftp://jira.example.org',
    'javascript://x/%0aalert(1)',
    'file:///etc/passwd',
    'https://',
  ])('that is none is refused: %s', (typed) => {
    expect(siteFromText(typed)).toBe('no-address');
  });

  it.each(['https://acme.atlassian.net/browse/A-1', 'trello.com/b/abc'])(
    'of a required host needs no asking: %s',
    (typed) => {
      expect(siteFromText(typed)).toBe('already');
    },
  );
});

it('takes no look-alike for a required host', () => {
  for (const address of [
    'https://atlassian.net.example.org/',
    'https://xatlassian.net/',
    'https://trello.com.example.org/',
    'http://trello.com/',
  ])
    expect(isRequired(new URL(address)), address).toBe(false);
  expect(siteHosts.every(isRequiredPattern)).toBe(true);
});
