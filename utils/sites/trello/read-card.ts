import type { Ticket } from '../../model/ticket.ts';
import type { Answer } from '../answer.ts';
import type { SiteClient } from '../site-client.ts';
import { trelloHost } from './addresses.ts';
import { ticketOf } from './card-json.ts';
import type { CustomField } from './custom-fields.ts';
import { livesOf } from './history.ts';
import { CardAnswer, CustomFieldsAnswer, cardPath, customFieldsPath } from './requests.ts';

/** Asks for one card, by shortLink or id, with its history. */
export const readCard = async (client: SiteClient, key: string, signal: AbortSignal): Promise<Answer<Ticket>> => {
  const ask = (recurrence: boolean) => client.ask({ path: cardPath(key, recurrence), schema: CardAnswer, signal });
  let answer = await ask(true);
  if (!answer.ok && answer.status === 400) answer = await ask(false);
  if (!answer.ok) return answer;
  const { list, board, actions, ...card } = answer.value;
  let customFields: readonly CustomField[] = [];
  if (card.customFieldItems.length > 0 && board !== null) {
    const fields = await client.ask({ path: customFieldsPath(board.id), schema: CustomFieldsAnswer, signal });
    if (fields.ok) customFields = fields.value;
  }
  const home = {
    site: 'trello' as const,
    host: trelloHost,
    link: board?.shortLink ?? null,
    name: board?.name ?? null,
    lists: new Map(list === null ? [] : [[list.id, list]]),
    customFields,
  };
  const life = livesOf(actions).get(card.id) ?? { history: [], automated: null };
  return { ok: true, value: ticketOf(card, home, card.checklists ?? [], life) };
};
