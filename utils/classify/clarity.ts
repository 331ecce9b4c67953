import type { Ticket } from '../model/ticket.ts';

/** A sign that a card is no work item but a note, a reference or a heading; `left` is the share of the evidence it leaves. */
interface Doubt {
  readonly left: number;
  readonly holds: (ticket: Ticket) => boolean;
}

/** Lists that hold what people read, not what they do. */
const referenceList =
  /\b(?:about|notes?|questions|bookmarks|quotes|definitions|principles|values|mission|vision|announcements|wiki|knowledge base|background|credits|legend|log-?ins|personas?|references?|resources?|info(?:rmation)?|read ?me|guidelines?|criteria|playbook|links|docs|documents|inspiration|templates?|welcome|how to|in mind|faq|examples?|glossary|word ideas|sketch(?:es)?|archive|contacts?|rules)\b/i;

/** A statement about something: 'it is late', 'there are two kinds', 'everyone knows'. */
const statement = /^(?:it|it['’]s|he|she|they|you|there|everyone|everybody|nobody|no one|this is|that is)\b/i;

/** What boards and trackers name a card that is there to be read. */
const toBeRead =
  /^\W*(?:how to use (?:this|the)\b.*|welcome(?: to\b.*)?|read ?me(?: first)?|about this (?:board|list|project)|(?:board|house|ground) (?:rules|guide)|legend|key|useful links|links?|notes?|contacts?|resources|references|untitled|tbd|test\d*|asdf\w*|new (?:card|issue|ticket)|example|sample|meeting notes|agenda)\W*\d*$/i;

/** A place to fill in, a sample, a heading. */
const placeholder =
  /<[a-z][^<>]{2,}>|\[(?:add|insert|your|name|title)\b|\b(?:lorem ipsum|test card|sample card|example card|template)\b|^\W*$|^[-=_*#~\s]{2,}|[-=_*~]{3,}\s*$/i;

/** A numbered principle or heading of a list: '6. Manage risk'. */
const numbered = /^\d{1,2}\. \S/;

/** An address and nothing else, or a name or code of one word. */
const bareLink = /^\s*<?(?:https?:\/\/\S+|url)>?\s*$/i;
const oneWord = /^\s*[^\s]+\s*$/;
const fileName = /^\S+\.(?:pdf|docx?|xlsx?|pptx?|png|jpe?g|svg|zip)$/i;

const untyped = ({ type }: Ticket): boolean => type === null;
const bare = ({ description, children, checklists }: Ticket): boolean =>
  (description === null || description.trim() === '' || bareLink.test(description)) &&
  (children ?? []).length === 0 &&
  (checklists ?? []).length === 0;

const doubts: readonly Doubt[] = [
  { left: 0.2, holds: (ticket) => untyped(ticket) && ticket.list !== null && referenceList.test(ticket.list) },
  { left: 0.25, holds: (ticket) => untyped(ticket) && bare(ticket) && statement.test(ticket.title) },
  { left: 0.2, holds: ({ title }) => placeholder.test(title) },
  { left: 0.25, holds: ({ title }) => toBeRead.test(title) },
  { left: 0.3, holds: (ticket) => untyped(ticket) && numbered.test(ticket.title) },
  { left: 0.3, holds: (ticket) => bareLink.test(ticket.title) || fileName.test(ticket.title) },
  { left: 0.4, holds: (ticket) => untyped(ticket) && bare(ticket) && oneWord.test(ticket.title) },
  { left: 0.6, holds: ({ description }) => description !== null && bareLink.test(description) },
];

/** What is left where a card shows nothing but the words of its title, and these say neither what is done nor when. */
const bareWords = 0.7;

/**
 * How far a card looks like work at all: 1 for most, less for each sign of a note, a reference or a heading (labelling
 * guide, first ground rule). It multiplies everything that speaks for either side, so that such a card ends near one half,
 * which is unclear, without ever changing the side. `told` says whether the text tells more than single words do; of a card
 * of which the page alone was read, nobody knows what else it holds.
 */
export const clarityOf = (ticket: Ticket, told: boolean): number =>
  doubts.reduce(
    (clarity, { left, holds }) => (holds(ticket) ? clarity * left : clarity),
    !told && ticket.evidence === 'api' && untyped(ticket) && bare(ticket) ? bareWords : 1,
  );
