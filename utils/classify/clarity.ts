import type { Ticket } from '../model/ticket.ts';
import { namesDeed } from '../signals/deed.ts';
import type { Facts } from '../signals/signal.ts';
import { isTask } from '../signals/type-task.ts';
import { learntSignal } from './adjustment.ts';
import type { Pool } from './pools.ts';

/** What a card shows of being work. */
interface Look {
  readonly ticket: Ticket;
  /** Its title tells more than single words do: a rhythm, a request, a failure, a verb that the signals know. */
  readonly told: boolean;
  /** Its title says that something is to be done; asked only where it matters. */
  readonly deed: () => boolean;
}

/** A sign that a card is no work item but a note, a reference or a heading; `left` is the share of the evidence it leaves. */
interface Doubt {
  readonly left: number;
  readonly holds: (look: Look) => boolean;
}

/** Lists that hold what people read, not what they do. */
const referenceList =
  /\b(?:about|notes?|questions|bookmarks|quotes|definitions|principles|values|mission|vision|wiki|knowledge base|legend|log-?ins|personas?|references?|resources?|info(?:rmation)?|read ?me|guidelines?|criteria|playbook|links|inspiration|templates?|welcome|how to|faq|glossary|contacts?)\b/i;

/** A statement about something: 'it is late', 'there are two kinds', 'everyone knows'. */
const statement = /^(?:it|it['’]s|he|she|they|you|there|everyone|everybody|nobody|no one|this is|that is)\b/i;

/** What boards and trackers name a card that is there to be read. */
const toBeRead =
  /^\W*(?:how to use (?:this|the)\b.*|welcome(?: to\b.*)?|read ?me(?: first)?|about this (?:board|list|project)|(?:board|house|ground) (?:rules|guide)|legend|key|useful links|links?|notes?|contacts?|resources|references|untitled|tbd|test\d*|asdf\w*|new (?:card|issue|ticket)|example|sample|meeting notes|agenda)\W*\d*$/i;

/** A place to fill in, a sample, a heading. */
const placeholder =
  /<[a-z][^<>]{2,}>|\[(?:add|insert|your|name|title)\b|\b(?:lorem ipsum|test card|sample card|example card|template)\b|^[^\p{L}\p{N}]*$|^[-=_*#~\s]{2,}|[-=_*~]{3,}\s*$/iu;

/** A numbered principle or heading of a list: '6. Manage risk'. */
const numbered = /^\d{1,2}\. \S/;

/** An address and nothing else, or a name or code of one word. */
const bareLink = /^\s*<?(?:https?:\/\/\S+|url)>?\s*$/i;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const isOneWord = (title: string): boolean => !/\s/.test(title.trim()) && !unspaced.test(title);
const fileName = /^\S+\.(?:pdf|docx?|xlsx?|pptx?|png|jpe?g|svg|zip)$/i;

const untyped = ({ type }: Ticket): boolean => type === null;
const bare = ({ description, children, checklists }: Ticket): boolean =>
  (description === null || description.trim() === '' || bareLink.test(description)) &&
  (children ?? []).length === 0 &&
  (checklists ?? []).length === 0;
const isIn = (list: RegExp, ticket: Ticket): boolean =>
  untyped(ticket) && ticket.list !== null && list.test(ticket.list);

const doubts: readonly Doubt[] = [
  { left: 0.5, holds: ({ ticket }) => isIn(referenceList, ticket) },
  { left: 0.4, holds: ({ ticket, told, deed }) => isIn(referenceList, ticket) && !(told && deed()) },
  { left: 0.25, holds: ({ ticket, told }) => !told && untyped(ticket) && bare(ticket) && statement.test(ticket.title) },
  { left: 0.2, holds: ({ ticket }) => placeholder.test(ticket.title) },
  { left: 0.25, holds: ({ ticket }) => toBeRead.test(ticket.title) },
  { left: 0.3, holds: ({ ticket }) => untyped(ticket) && numbered.test(ticket.title) },
  { left: 0.3, holds: ({ ticket }) => bareLink.test(ticket.title) || fileName.test(ticket.title) },
  { left: 0.4, holds: ({ ticket }) => untyped(ticket) && bare(ticket) && isOneWord(ticket.title) },
  // Any work may be a task, so such a type says no more than none.
  {
    left: 0.4,
    holds: ({ ticket, told }) => !told && isTask(ticket.type) && bare(ticket) && isOneWord(ticket.title),
  },
  { left: 0.6, holds: ({ ticket }) => ticket.description !== null && bareLink.test(ticket.description) },
];

/**
 * What is left where a title says neither what is done nor when: of a card that shows nothing else, of one whose page alone
 * was read so that nobody knows what else it holds, and of one with a description.
 */
const nameless = { bare: 0.3, page: 0.65, described: 0.75 };
/** What is left where a verb is all that a card shows: who wrote it knew more. */
const verbAlone = 0.85;

const sayingLittle = ({ ticket, told, deed }: Look): number => {
  if (told || !untyped(ticket)) return 1;
  const onPage = ticket.evidence === 'page';
  if (deed()) return !onPage && bare(ticket) ? verbAlone : 1;
  return onPage ? nameless.page : bare(ticket) ? nameless.bare : nameless.described;
};

/** How much of the evidence on a card stands, as shares from 0 to 1. */
export interface Clarity {
  /** Of everything: less for each sign of a note, a reference or a heading. */
  readonly card: number;
  /** Of its words and of what it stands among: less where its title is a name and says of nothing that it is to be done. */
  readonly name: number;
}

/** What looks like work and says what is done. */
export const clear: Clarity = { card: 1, name: 1 };

/**
 * How far a card looks like work at all (labelling guide, first ground rule). The shares multiply what speaks for either side,
 * so that such a card ends near one half, which is unclear, without ever changing the side of a kind of evidence. A name is
 * doubted for its words and its place only: when it recurs, is one of a series or is labelled, that says enough. `told` says
 * whether its title tells more than single words do, or holds a word that the user has weighed himself. Issue types are
 * given to work only, so that a typed ticket is doubted for its text alone; of one word a plain task is doubted, too.
 */
export const clarityOf = ({ ticket, title }: Facts, told: boolean): Clarity => {
  const look = { ticket, told, deed: () => namesDeed(title) };
  return {
    card: doubts.reduce((card, { left, holds }) => (holds(look) ? card * left : card), 1),
    name: sayingLittle(look),
  };
};

/** Signals beside the words that tell of a card's place only. */
export const ofPlace: ReadonlySet<string> = new Set([
  'home_leaning',
  'home_plan',
  'list_plan',
  'list_words',
  'label_words',
]);

/** The share of a pool that stands; what corrections have taught always does: the user has seen such cards. */
export const standing = (pool: Pool, { card, name }: Clarity): number =>
  pool === learntSignal ? 1 : pool === 'words' ? card * name : card;
