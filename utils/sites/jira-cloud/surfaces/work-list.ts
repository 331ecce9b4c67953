import { titleBeside } from '../../jira/entry.ts';
import { firstIn } from '../../read-dom.ts';
import { entrySurface } from '../entry.ts';
import { keyOfLink } from '../page-ticket.ts';
import { issueLink, work as on } from '../selectors.ts';

/** The entry may be the link itself. */
const linkOf = (item: Element): Element | null => (keyOfLink(item) === null ? firstIn(item, issueLink) : item);

/** What a person works on: For you, Your work and the profile; boards and projects stand in the same lists. */
export const workList = entrySurface({
  id: 'work-list',
  row: on.item,
  key: (item) => keyOfLink(linkOf(item)),
  beside: linkOf,
  title: (item) => titleBeside(linkOf(item), keyOfLink(linkOf(item))),
});
