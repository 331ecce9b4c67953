import type { SiteAdapter } from '../site-adapter.ts';
import { trelloHost } from './addresses.ts';
import { trelloApi } from './api.ts';
import { cardBacks } from './card-back.ts';
import { cardFronts } from './card-front.ts';
import { cardLinks } from './card-link.ts';
import { linkedItems, plannerCards } from './linked-items.ts';
import { pageOf } from './pages.ts';
import { cardIdAttribute, testIdAttribute } from './selectors.ts';

export const trello: SiteAdapter = {
  id: 'trello',
  name: 'Trello',
  matches: [`https://${trelloHost}/*`],

  page: pageOf,
  surfaces: [cardFronts, cardBacks, ...linkedItems],
  startsWith: ({ kind }) => (kind === 'board' ? [...cardFronts.selectors, ...plannerCards.selectors] : null),
  fallback: cardLinks,
  // A minimal card fills in on the same node and changes its test id; a card that was just added gets its real id later.
  watchedAttributes: [cardIdAttribute, testIdAttribute, 'href'],
  hydratedBy: null,
  api: trelloApi,
};
