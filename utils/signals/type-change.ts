import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

const pattern =
  /^(?:(?:new )?feature|epic|initiative|theme|milestone|story|user story|improvement|enhancement|spike|research|design|prototype|idea|capability|wish|proposal|documentation|technical debt|rfc|project|deliverable|requirement)\b/i;

/** The names that Jira gives these types in its other languages; letters beyond ASCII know no word ends. */
const abroad =
  /^(?:epos|récit|épopée|historia|história|storia|verhaal|historyjka|opowieść|neue funktion|neues feature|verbesserung|nouvelle fonctionnalité|amélioration|nueva (?:función|característica)|mejora|nova? funcionalidade|novo recurso|melhoria|nuova funzion|miglioramento|nieuwe functie|verbetering|nowa funkcja|usprawnienie|ulepszenie|ストーリー|エピック|新機能|改善)/i;

/** An issue type for something new. */
export const typeChange: Signal = {
  id: 'type_change',
  group: 'type',
  direction: 'project',
  weight: 1,
  source: 'S30; an initiative, epic, feature or story describes something new',
  read: ({ ticket: { type } }) =>
    type !== null && (pattern.test(type) || abroad.test(type)) ? reading('project', 'type', type) : nothing,
};
