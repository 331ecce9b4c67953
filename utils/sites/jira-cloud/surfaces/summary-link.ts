import { titleBeside } from '../../jira/entry.ts';
import { entrySurface } from '../entry.ts';
import { keyOfLink } from '../page-ticket.ts';
import { summary as on } from '../selectors.ts';

/** Issues that the gadgets of a business project's summary mention. */
export const summaryLink = entrySurface({
  id: 'summary',
  row: on.link,
  key: keyOfLink,
  beside: (link) => link,
  title: (link) => titleBeside(link, keyOfLink(link)),
});
