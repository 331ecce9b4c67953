import { describe, expect, it } from 'vitest';
import { hostOfAddress, isOfOwnHost } from '../../../../utils/messaging/own-host.ts';
import { fromPages } from '../../../../utils/messaging/protocol.ts';
import { blankTicket, longestTitle, type Ticket } from '../../../../utils/model/ticket.ts';

const host = 'acme.atlassian.net';
const ticket: Ticket = { ...blankTicket('jira-cloud', host, 'OPS-1', 'Backup'), url: `https://${host}/browse/OPS-1` };
const board = { id: `jira-cloud/${host}/boards/1`, site: 'jira-cloud', name: 'OPS', url: `https://${host}/boards/1` };
const other = 'jira-cloud/evil.atlassian.net/OPS-1';
const told = (change: Partial<Ticket>) => ({ board, tickets: [ticket, { ...ticket, ...change }] });

describe('what a page may speak of', () => {
  it('is its own tickets and boards', () => {
    expect(isOfOwnHost('tickets', { board, tickets: [ticket] }, host)).toBe(true);
    expect(isOfOwnHost('tickets', { board: null, tickets: [] }, host)).toBe(true);
    expect(isOfOwnHost('verdicts', { ids: [ticket.id] }, host)).toBe(true);
    expect(isOfOwnHost('explain', { id: ticket.id }, host)).toBe(true);
    expect(isOfOwnHost('correct', { id: ticket.id, to: 'project' }, host)).toBe(true);
  });

  it.each<[string, Partial<Ticket>]>([
    ['another host', { host: 'evil.atlassian.net' }],
    ['an id that is not its own', { id: other }],
    ['a key that its id does not tell', { key: 'OPS-2' }],
    ['a link elsewhere', { url: 'https://evil.example/browse/OPS-1' }],
    ['a link that is code', { url: 'javascript:alert(1)' }],
    ['a link that is no address', { url: '//acme.atlassian.net/browse/OPS-1' }],
    ['a title without end', { title: 'x'.repeat(longestTitle + 1) }],
    ['a description without end', { description: 'x'.repeat(1_000_000) }],
  ])('is no ticket with %s', (_, change) => {
    expect(isOfOwnHost('tickets', told(change), host)).toBe(false);
  });

  it('is nothing of another host', () => {
    expect(isOfOwnHost('tickets', { board: { ...board, id: other }, tickets: [] }, host)).toBe(false);
    expect(isOfOwnHost('verdicts', { ids: [ticket.id, other] }, host)).toBe(false);
    expect(isOfOwnHost('explain', { id: other }, host)).toBe(false);
    expect(isOfOwnHost('correct', { id: other, to: 'project' }, host)).toBe(false);
    expect(isOfOwnHost('correct', { id: `jira-cloud/evil/${host}`, to: null }, host)).toBe(false);
  });

  it('is of the protocol of pages, and each of its messages is looked at', () => {
    expect(fromPages.has('readSettings')).toBe(false);
    expect(isOfOwnHost('readSettings', null, host)).toBe(false);
    expect(isOfOwnHost('texts', { language: 'de' }, host)).toBe(true);
    const page = {
      site: 'jira-cloud',
      host,
      surface: null,
      board,
      recognition: 'recognised',
      api: 'ok',
      onPage: 1,
    } as const;
    expect(isOfOwnHost('page', page, host)).toBe(true);
    expect(isOfOwnHost('page', { ...page, host: 'trello.com' }, host)).toBe(false);
    expect(isOfOwnHost('page', { ...page, board: { ...board, url: 'data:text/html,x' } }, host)).toBe(false);
  });
});

describe('the host of an address', () => {
  it.each([
    ['https://jira.example.org:8443/jira', 'jira.example.org:8443'],
    ['http://jira.local/', 'jira.local'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['', null],
  ])('%s', (address, expected) => {
    expect(hostOfAddress(address)).toBe(expected);
  });
});
