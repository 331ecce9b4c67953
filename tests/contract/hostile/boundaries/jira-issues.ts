import * as z from 'zod/mini';
import { isOfOwnHost } from '../../../../utils/messaging/own-host.ts';
import { Ticket } from '../../../../utils/model/ticket.ts';
import { noCustomFields } from '../../../../utils/sites/jira/custom-fields.ts';
import { documentText } from '../../../../utils/sites/jira/document-text.ts';
import { type IssueSource, ticketOfIssue } from '../../../../utils/sites/jira/issue-ticket.ts';
import { wikiText } from '../../../../utils/sites/jira/wiki-text.ts';
import { ticketOf } from '../../../../utils/sites/jira-data-center/issue.ts';
import { dataCenterHosts } from '../../../site/data-center/hosts.ts';
import { answerDataCenterRest } from '../../../site/data-center/rest.ts';
import { answerJiraRest } from '../../../site/jira/rest.ts';
import { jiraStore, origin } from '../../../unit/utils/sites/jira-cloud/jira-dom.ts';
import { type Boundary, must, readValue } from '../boundary.ts';
import { almost } from '../mutated.ts';

const store = jiraStore();
const keys = store.portfolio.issues.slice(0, 3).map(({ key }) => key);
const host = new URL(origin).host;
const Issues = z.looseObject({ issues: z.array(z.unknown()) });

const cloudAnswer = answerJiraRest(store, {
  method: 'POST',
  host,
  url: new URL('/rest/api/3/issue/bulkfetch', origin),
  body: JSON.stringify({ issueIdsOrKeys: keys, fields: ['*all'], expand: ['changelog'] }),
  signedIn: true,
  origin,
});
const serverUrl = new URL(
  `https://${dataCenterHosts.present.host}/jira/rest/api/2/search?jql=key in (${keys})&fields=*all&expand=changelog`,
);
const serverAnswer = answerDataCenterRest(
  store,
  dataCenterHosts.present,
  { method: 'GET', host: serverUrl.host, url: serverUrl, body: '', signedIn: true, origin: null },
  serverUrl.pathname.slice('/jira'.length),
);
const issuesIn = (body: string): unknown[] => Issues.parse(JSON.parse(body)).issues.slice(0, 3);

const source = (site: IssueSource['site'], on: string, plain: IssueSource['plain']): IssueSource => ({
  site,
  host: on,
  base: `https://${on}`,
  done: new Set(['3']),
  fields: { ...noCustomFields, points: ['customfield_10016'], sprint: ['customfield_10020'] },
  columns: new Map(),
  plain,
});
const cloud = source('jira-cloud', host, documentText);
const server = source('jira-data-center', dataCenterHosts.present.host, wikiText);

/** What a reader gives has to be a ticket that the background takes from that page. */
export const mustBeTaken = (ticket: Ticket, on: string): void => {
  must(Ticket.safeParse(ticket).success, 'what was read is no ticket');
  must(isOfOwnHost('tickets', { board: null, tickets: [ticket] }, on), 'the background would not take it');
};

export const jiraIssues: Boundary = {
  name: 'Jira’s issues',
  share: 18,
  texts: almost(...issuesIn(cloudAnswer.body), ...issuesIn(serverAnswer.body)),
  take: (text) => {
    const issue = readValue(text);
    const ofCloud = ticketOfIssue(issue, cloud)?.ticket;
    if (ofCloud) mustBeTaken(ofCloud, cloud.host);
    const ofServer = ticketOf(issue, server);
    if (ofServer) mustBeTaken(ofServer, server.host);
  },
};
