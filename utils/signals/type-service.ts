import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

const pattern =
  /incident|(?<!feature |enhancement |change )request\b|^(?:problem|support|access|question|alert|outage|maintenance|work ?order|service|standard change|complaint|ticket|help|onboarding|offboarding|on-?call|post-?mortem|vulnerability|purchase|it help)\b|service request|inspection|work order/i;

/** The names that Jira gives these types in its other languages; letters beyond ASCII know no word ends. */
const abroad =
  /^(?:vorfall|störung|problem|service-?anfrage|serviceanforderung|demande (?:de service|d[’']assistance)|incidencia|incidente|solicitud|solicitação|richiesta|storing|verzoek|serviceverzoek|zgłoszenie|incydent|インシデント|障害|サービス(?:要求|リクエスト)|問い合わせ)/i;

/** An issue type of service work. */
export const typeService: Signal = {
  id: 'type_service',
  group: 'type',
  direction: 'operations',
  weight: 2,
  family: 'request',
  source: 'S31; ITIL: incident, service request, problem, standard change',
  read: ({ ticket: { type } }) =>
    type !== null && (pattern.test(type) || abroad.test(type)) ? reading('operations', 'type', type) : nothing,
};
