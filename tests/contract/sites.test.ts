// @vitest-environment happy-dom
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Ticket } from '../../utils/model/ticket.ts';
import { anyOf } from '../../utils/sites/read-dom.ts';
import { readers } from '../../utils/sites/readers.ts';
import { sites } from '../../utils/sites/registry.ts';
import type { SiteAdapter } from '../../utils/sites/site-adapter.ts';
import { dataCenterMetas, standAt } from '../unit/utils/sites/stand-at.ts';
import { type Address, addresses } from './site-addresses.ts';

const folder = join(import.meta.dirname, '../../utils/sites');

/** Elements that no list of tickets is made of, and what a hostile page may put in place of one. */
const oddElements = (selector: string): Element[] => {
  const empty = ['div', 'a', 'li', 'tr', 'button', 'span'].map((tag) => document.createElement(tag));
  const linked = document.createElement('div');
  for (const href of [
    '',
    '/browse/',
    '/browse/X',
    'javascript:alert(1)',
    '//[',
    'https://%',
    '/browse/__proto__-1',
    '/c/',
  ]) {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    link.textContent = '<img src=x onerror=alert(1)>';
    linked.append(link);
  }
  // The bare elements that the selector itself names.
  const named = selector.split(', ').flatMap((one) => {
    const [, tag = 'div', name, value] = /^(\w*)\[([\w-]+)[$^*]?="([^"]*)"\]$/.exec(one) ?? [];
    if (name === undefined || value === undefined) return [];
    const element = document.createElement(tag === '' ? 'div' : tag);
    element.setAttribute(name, value);
    return [element];
  });
  const nested = named.map((element) => {
    const copy = element.cloneNode(false);
    copy.appendChild(linked.cloneNode(true));
    return copy instanceof Element ? copy : linked;
  });
  return [...empty, linked, ...named, ...nested];
};

const standOn = ({ address, context }: Address): void =>
  standAt(address, context === undefined ? [] : dataCenterMetas(context));

describe('the registry of sites', () => {
  it('holds each site once', () => {
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  });

  it('has a folder with the selectors of each', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { id } of sites) {
      expect(folders.map(({ name }) => name)).toContain(id);
      expect(existsSync(join(folder, id, 'selectors.ts'))).toBe(true);
    }
  });
});

describe('addresses', () => {
  const claimants = (address: string): string[] =>
    sites.filter((site) => site.api.claims(new URL(address))).map(({ id }) => id);

  it.each(addresses.filter(({ site }) => sites.some(({ id }) => id === site)))(
    '$address is a page of $site alone',
    ({ address, site }) => {
      expect(claimants(address)).toEqual([site]);
    },
  );

  it.each(addresses.filter(({ site }) => site === null))('$address is of no site', ({ address }) => {
    expect(claimants(address)).toEqual([]);
  });

  it.each(addresses.filter(({ site }) => sites.some(({ id }) => id === site)))('$address shows $kind', (one) => {
    const { address, site, kind, listing } = one;
    standOn(one);
    const page = sites.find(({ id }) => id === site)?.page(new URL(address), document);
    expect(page?.kind ?? null).toBe(kind);
    if (listing !== undefined) {
      expect(page?.board?.id ?? null).toBe(listing === null ? null : `${site}/${new URL(address).host}/${listing}`);
    }
  });
});

describe.each(sites)('$name', (site: SiteAdapter) => {
  const surfaces = [...site.surfaces, site.fallback];
  const first = addresses.find((one) => one.site === site.id && one.kind !== null);
  const own = first?.address ?? '';
  beforeEach(() => first && standOn(first));

  it('has addresses in the matrix', () => {
    expect(own).not.toBe('');
  });

  it('names each surface once', () => {
    expect(new Set(surfaces.map(({ id }) => id)).size).toBe(surfaces.length);
  });

  it.each(surfaces)('asks the page for $id by selectors that are some', ({ selectors }) => {
    expect(selectors.length).toBeGreaterThan(0);
    expect(() => document.querySelectorAll(anyOf(selectors))).not.toThrow();
    expect(anyOf(selectors)).not.toMatch(/\.(?:css-|_|sc-)/);
  });

  it.each(surfaces)('sees nothing wrong in elements that are none, on $id', (surface) => {
    for (const element of oddElements(anyOf(surface.selectors))) {
      document.body.append(element);
      const sighting = surface.sight(element);
      if (sighting === null) continue;
      expect(sighting.element).toBe(element);
      expect(() => sighting.place()).not.toThrow();
      expect(Ticket.safeParse(sighting.read()).success).toBe(true);
    }
  });

  it('waits for a node and watches attributes that exist', () => {
    if (site.hydratedBy !== null) expect(() => document.querySelector(site.hydratedBy ?? '')).not.toThrow();
    for (const name of site.watchedAttributes) expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  it('is read in the background by one reader, which knows the same API', () => {
    expect(readers.filter(({ id }) => id === site.id).map(({ api }) => api)).toEqual([site.api]);
  });

  it('reads nothing when nothing is asked for', async () => {
    const asked: string[] = [];
    const [known] = readers.filter(({ id }) => id === site.id);
    if (known === undefined) throw new Error('no reader');
    const reader = known.reader({
      origin: new URL(own).origin,
      fetch: (input) => {
        asked.push(String(input));
        return Promise.reject(new TypeError('no network'));
      },
      now: () => 0,
      wait: (_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
      random: () => 0.5,
    });
    for await (const result of reader.read(null, [], AbortSignal.abort())) expect(result.ok).toBe(true);
    expect(asked).toEqual([]);
  });
});
