import { isOfOwnHost } from '../../../../utils/messaging/own-host.ts';
import { pageToBackgroundExchanges } from '../../../../utils/messaging/page-protocol.ts';
import { backgroundExchanges } from '../../../../utils/messaging/protocol.ts';
import { defaultSettings } from '../../../../utils/model/settings.ts';
import { type Boundary, must, readValue } from '../boundary.ts';
import { fullTicket } from '../full-ticket.ts';
import { almost } from '../mutated.ts';

const host = fullTicket.host;
const board = { id: `jira-cloud/${host}/boards/1`, site: 'jira-cloud', name: 'A', url: `https://${host}/boards/1` };
const page = { site: 'jira-cloud', host, surface: 'board', board, recognition: 'recognised', api: 'ok', onPage: 3 };
const question = { scope: { kind: 'everything' }, measure: 'tickets', period: { kind: 'open' }, group: 'label' };

/** A message, right for one name and tried for each. */
const rights: readonly unknown[] = [
  { board, tickets: [fullTicket] },
  { ids: [fullTicket.id] },
  { id: fullTicket.id, to: 'project' },
  page,
  question,
  { question, group: 'ops', offset: 0, limit: 20 },
  { settings: defaultSettings },
  defaultSettings,
  { requests: 3, days: 30, go: true, weeks: 4, scope: { kind: 'board', board: board.id }, measure: 'points' },
];

export const messages: Boundary = {
  name: 'messages',
  share: 8,
  texts: almost(...rights),
  take: (text) => {
    const value = readValue(text);
    for (const exchange of Object.values(backgroundExchanges)) exchange.request.safeParse(value);
    const { tickets, page: state, correct, verdicts } = pageToBackgroundExchanges;
    const told = tickets.request.safeParse(value);
    if (told.success && isOfOwnHost('tickets', told.data, host))
      must(
        told.data.tickets.every((ticket) => ticket.id.startsWith(`${ticket.site}/${host}/`)),
        'a page spoke of another host',
      );
    const said = state.request.safeParse(value);
    if (said.success) isOfOwnHost('page', said.data, host);
    const corrected = correct.request.safeParse(value);
    if (corrected.success) isOfOwnHost('correct', corrected.data, host);
    const asked = verdicts.request.safeParse(value);
    if (asked.success) isOfOwnHost('verdicts', asked.data, host);
  },
};
