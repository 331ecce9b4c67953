import type { Ticket } from '../../../../../utils/model/ticket.ts';
import { jiraDataCenter } from '../../../../../utils/sites/jira-data-center/adapter.ts';
import { anyOf } from '../../../../../utils/sites/read-dom.ts';
import type { Sighting } from '../../../../../utils/sites/site-adapter.ts';
import { type DataCenterHost, dataCenterHosts, isModern, rootOf } from '../../../../site/data-center/hosts.ts';
import { type JiraPageData, jiraPageData } from '../../../../site/jira/page-data.ts';
import { createJiraStore, type JiraStore } from '../../../../site/jira/store.ts';
import {
  contentOf,
  type DataCenterState,
  frameOf,
  freshState,
  routeOf,
  titleOf,
} from '../../../../site/pages/dc-page.js';
import { jiraPortfolio } from '../../../../site/portfolio/jira-portfolio.ts';
import { dataCenterMetas, standAt } from '../stand-at.ts';

export const now = Date.UTC(2026, 5, 17, 12);

/** The stand-in's Jira with a small big board. */
export const jiraStore = (): JiraStore => createJiraStore(jiraPortfolio(1, now, 20), () => now);

const shared = jiraPageData(jiraStore());

/** Shows a page of one of the stand-in's Data Centers in the document. Gives the data it was drawn from. */
export const showDataCenter = (
  path: string,
  state: Partial<DataCenterState> = {},
  site: DataCenterHost = dataCenterHosts.present,
): JiraPageData => {
  const url = new URL(rootOf(site) + path);
  standAt(url.href, dataCenterMetas(site.context, site.version));
  const page = { data: shared, context: site.context, modern: isModern(site) };
  const route = routeOf(shared, url.pathname.slice(site.context.length).replace(/\/$/, ''), url.search);
  document.body.innerHTML = frameOf(page, contentOf(page, route, { ...freshState(), ...state }));
  document.title = titleOf(page, route);
  return shared;
};

/** What the adapter sees on the page, by the first surface that recognises an element. */
export const sightings = (): (Sighting & { surface: string })[] => {
  const all = anyOf(jiraDataCenter.surfaces.flatMap(({ selectors }) => selectors));
  return [...document.querySelectorAll(all)].flatMap((element) => {
    for (const surface of jiraDataCenter.surfaces) {
      const found = element.matches(anyOf(surface.selectors)) ? surface.sight(element) : null;
      if (found !== null)
        return [{ ...found, place: () => found.place(), read: () => found.read(), surface: surface.id }];
    }
    return [];
  });
};

/** What the page itself shows of a ticket; fails loudly when it shows none. */
export const readOnPage = (key: string, surface: string): Ticket => {
  const found = sightings().find((one) => one.key === key && one.surface === surface);
  if (found === undefined) throw new Error(`${surface} shows no ${key}`);
  return found.read();
};

export { dataCenterHosts };
