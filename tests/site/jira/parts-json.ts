import type { Person } from '../portfolio/jira-model.ts';

/** Where the `self` addresses of answers point. */
export const home = 'https://acme.atlassian.net';

/** A person as answers name one. */
export const personJson = (person: Person | null) =>
  person === null
    ? null
    : {
        self: `${home}/rest/api/3/user?accountId=${person.accountId}`,
        accountId: person.accountId,
        displayName: person.name,
        active: true,
        timeZone: 'Europe/Amsterdam',
        accountType: person.kind,
      };

/** Plain text as an Atlassian document, a paragraph a block. */
export const documentOf = (text: string): object | null =>
  text === ''
    ? null
    : {
        type: 'doc',
        version: 1,
        content: text
          .split('\n\n')
          .map((block) => ({ type: 'paragraph', content: block === '' ? [] : [{ type: 'text', text: block }] })),
      };
