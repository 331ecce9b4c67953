// @vitest-environment happy-dom
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allIn, anyOf } from '../../utils/sites/read-dom.ts';
import { sites } from '../../utils/sites/registry.ts';
import type { SiteAdapter } from '../../utils/sites/site-adapter.ts';
import { dataCenterHosts, rootOf } from '../site/data-center/hosts.ts';
import { type Site, startSite } from '../site/server.ts';
import { type StandInSurface, standInSurfaces } from '../site/surfaces.ts';
import { now, showJira } from '../unit/utils/sites/jira-cloud/jira-dom.ts';
import { showDataCenter } from '../unit/utils/sites/jira-data-center/dc-dom.ts';
import { marketing, show } from '../unit/utils/sites/trello/stand-in.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite({ now, bigBoard: 20, bigTrello: 10 });
});
afterAll(() => site.close());

const board = marketing();

/** The state that a page's controls bring it into, such as `generation('b')`. */
const stateOf = ({ prepare = [] }: StandInSurface): Record<string, unknown> =>
  Object.fromEntries(
    prepare.flatMap((call) => {
      const [, name, value] = /^(\w+)\('?(\w+)'?\)$/.exec(call) ?? [];
      return name === undefined ? [] : [[name, value === 'true' ? true : value]];
    }),
  );

const draw = (surface: StandInSurface): void => {
  const url = new URL(surface.address(site));
  const path = url.pathname + url.search;
  if (surface.site === 'trello') show(board, url.pathname, true, stateOf(surface));
  else if (surface.site === 'jira-cloud') showJira(path, stateOf(surface));
  else {
    const host = Object.values(dataCenterHosts).find((one) => one.host === url.host);
    if (host === undefined) throw new Error(`no Data Center at ${url.host}`);
    showDataCenter(url.href.slice(rootOf(host).length), {}, host);
  }
};

/** One thing that a site may do to its pages over night, to each element that matches `on`. What is done can be undone. */
interface Redesign {
  on: string;
  change(element: Element): () => void;
}

const leadsToTicket = (link: Element): boolean => /\/(?:browse|c|queues)\//.test(link.getAttribute('href') ?? '');
/** Attributes with another value, or without one. */
const attributes = (names: readonly string[], next: (value: string) => string | null): Redesign => ({
  on: names.map((name) => `[${name}]`).join(', '),
  change: (element) => {
    const old = names.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [{ name, value }];
    });
    for (const { name, value } of old) {
      const now = next(value);
      if (now === null) element.removeAttribute(name);
      else element.setAttribute(name, now);
    }
    return () => {
      for (const { name, value } of old) element.setAttribute(name, value);
    };
  },
});
const renamed = (...names: string[]): Redesign =>
  attributes(names, (value) => value.replaceAll(/[\w-]+/g, (word) => `x${[...word].reverse().join('')}`));
const without = (...names: string[]): Redesign => attributes(names, () => null);
const nothing = (): void => undefined;
const toTickets = ({ change }: Redesign): Redesign => ({
  on: 'a[href]',
  change: (link) => (leadsToTicket(link) ? change(link) : nothing),
});

const noAddresses = toTickets(without('href'));
const noLinks = toTickets({
  on: 'a',
  change: (link) => {
    const stub = document.createComment('');
    link.replaceWith(stub);
    return () => stub.replaceWith(link);
  },
});
const otherTestIds = renamed('data-testid', 'data-test-id', 'data-test-class', 'data-vc', 'data-component-selector');

const redesigns: Readonly<Record<string, readonly Redesign[]>> = {
  'links without an address': [noAddresses],
  'no links': [noLinks],
  'other test ids': [otherTestIds],
  'other ids': [renamed('id')],
  'other classes': [renamed('class')],
  'no keys of its own': [without('data-issue-key', 'data-issuekey', 'data-key', 'data-card-id')],
  'no labels': [without('aria-label', 'aria-labelledby', 'aria-describedby')],
  'other names and no addresses': [otherTestIds, renamed('id'), noAddresses],
};

interface Seen {
  element: Element;
  key: string;
  surface: string;
  /** Whether it can have a tag. */
  placed: boolean;
  work: boolean;
}

const seenBy = ({ surfaces }: SiteAdapter): Seen[] =>
  allIn(
    document,
    surfaces.flatMap(({ selectors }) => selectors),
  ).flatMap((element) => {
    for (const { id, selectors, sight } of surfaces) {
      const sighting = element.matches(anyOf(selectors)) ? sight(element) : null;
      if (sighting === null) continue;
      const { key, work } = sighting;
      return [{ element, key, work, surface: id, placed: work && sighting.place() !== null }];
    }
    return [];
  });

/** The tickets of a page are all tagged, or the page is one that its surface does not know, which the popup says. */
const faultsAmong = (before: readonly Seen[], after: readonly Seen[]): string[] => {
  const wrongKey = after.filter(
    ({ element, key, placed }) =>
      placed &&
      !before.some((one) => one.key === key && (one.element.contains(element) || element.contains(one.element))),
  );
  const bySurface = Map.groupBy(
    before.filter(({ work }) => work),
    ({ surface }) => surface,
  );
  const partly = [...bySurface].flatMap(([surface, all]) => {
    const left = all.filter(({ element }) => after.some((one) => one.element === element && one.placed)).length;
    return left === 0 || left === all.length ? [] : [`${surface} has a place for ${left} of ${all.length}`];
  });
  return [...wrongKey.map(({ surface, key }) => `${surface} takes something else for ${key}`), ...partly];
};

it.each(standInSurfaces)(
  '$site, $page $generation: whatever changes, every ticket has a place or none has',
  (surface) => {
    const adapter = sites.find(({ id }) => id === surface.site);
    if (adapter === undefined) throw new Error(`no adapter for ${surface.site}`);
    draw(surface);
    const before = seenBy(adapter);
    expect(surface.surface === adapter.fallback.id || before.length > 0).toBe(true);
    expect(before.filter(({ work, placed }) => work && !placed)).toEqual([]);
    for (const [name, changes] of Object.entries(redesigns)) {
      const undo = changes.flatMap(({ on, change }) => [...document.body.querySelectorAll(on)].map(change));
      if (undo.length > 0) expect(faultsAmong(before, seenBy(adapter)), `with ${name}`).toEqual([]);
      for (const back of undo.reverse()) back();
    }
  },
);
