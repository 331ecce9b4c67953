import type { Recognition } from '../model/page.ts';
import type { TaggedPage } from '../page/tagged-page.ts';
import { anyOf, type Selectors } from '../sites/read-dom.ts';
import type { Sighting, SiteAdapter, SitePage } from '../sites/site-adapter.ts';

/** A page that has drawn nothing of the kind its address promises is looked at for plain ticket links after this, in milliseconds. */
const patience = 1_500;

/** By which of a site's forms tickets are looked for on the page in view. */
export interface Recognising {
  /** What matches every element that may stand for a ticket now. */
  selectors(): Selectors;
  /** What matches all that a page shows when it is opened; null where that may be anything. */
  first(page: SitePage, url: URL): Selectors | null;
  /** The ticket an element stands for, and the surface that says so. */
  sight(element: Element): { sighting: Sighting; surface: string } | null;
  /** The surface that most tickets were recognised by, and how well that is. */
  state(): { recognition: Recognition; surface: string | null };
  /** All that the page had to show has been looked at: decides whether plain links are needed, or not any more. */
  consider(): void;
  /** Another page: begins anew by the site's own forms. */
  reset(): void;
  end(): void;
}

/** What it needs of the page. */
export interface RecognisingOptions {
  adapter: SiteAdapter;
  tags(): TaggedPage;
  /** Whether tickets were found on this page before, by whatever means. */
  found(): boolean;
  /** Looks over the whole page once more. */
  look(): void;
  /** The state has changed with no change of the page. */
  changed(): void;
}

/** By plain links only where the site's own forms are not to be found, and only until they are. */
export const recognising = ({ adapter, tags, found, look, changed }: RecognisingOptions): Recognising => {
  const { fallback } = adapter;
  const own = adapter.surfaces.flatMap(({ selectors }) => selectors);
  const withLinks = [...own, ...fallback.selectors];
  const forms = adapter.surfaces.map((surface) => ({ surface, selector: anyOf(surface.selectors) }));
  const formsWithLinks = [...forms, { surface: fallback, selector: anyOf(fallback.selectors) }];
  let byLinks = false;
  let patient: ReturnType<typeof setTimeout> | undefined;

  const most = (): string | null => {
    let best: string | null = null;
    let highest = 0;
    for (const [surface, count] of tags().surfaces) {
      if (surface === fallback.id || count <= highest) continue;
      best = surface;
      highest = count;
    }
    return best;
  };

  const wait = (): void => {
    patient = setTimeout(() => {
      patient = undefined;
      if (most() !== null) return;
      byLinks = true;
      look();
      changed();
    }, patience);
  };
  const stopWaiting = (): void => {
    clearTimeout(patient);
    patient = undefined;
  };

  return {
    selectors: () => (byLinks ? withLinks : own),
    first: (page, url) => adapter.startsWith?.(page, url) ?? null,
    sight: (element) => {
      for (const { surface, selector } of byLinks ? formsWithLinks : forms) {
        const sighting = element.matches(selector) ? surface.sight(element) : null;
        if (sighting !== null) return { sighting, surface: surface.id };
      }
      return null;
    },
    state: () => {
      const surface = most();
      if (surface !== null) return { recognition: 'recognised', surface };
      if (tags().surfaces.size > 0) return { recognition: 'fallback', surface: fallback.id };
      return { recognition: byLinks && found() ? 'lost' : 'no-tickets', surface: null };
    },
    consider: () => {
      if (most() === null) {
        if (!byLinks && patient === undefined) wait();
        return;
      }
      stopWaiting();
      if (!byLinks) return;
      byLinks = false;
      for (const element of tags().elementsBy(fallback.id)) tags().touch(element);
    },
    reset: () => {
      byLinks = false;
      stopWaiting();
    },
    end: stopWaiting,
  };
};
