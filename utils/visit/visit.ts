import { receiveFromBackground } from '../messaging/from-page.ts';
import type { TagLook } from '../messaging/page-protocol.ts';
import type { Appearance } from '../model/appearance.ts';
import type { Emphasis, PageState } from '../model/page.ts';
import { ticketId } from '../model/ticket.ts';
import { emphasise } from '../page/emphasis.ts';
import { lookAs } from '../page/look.ts';
import { reveal } from '../page/reveal.ts';
import type { Standing } from '../page/tag.ts';
import { taggedPage } from '../page/tagged-page.ts';
import { watchElements } from '../page/watch-elements.ts';
import { anyOf, hasChild, type Selectors } from '../sites/read-dom.ts';
import type { Sighting, SiteAdapter } from '../sites/site-adapter.ts';
import { addressed } from './addressed.ts';
import { askingAgain } from './asking-again.ts';
import { backgroundOf } from './background.ts';
import { byHand } from './by-hand.ts';
import { clearLeft } from './clear-left.ts';
import { onComeBack } from './come-back.ts';
import { healthOf } from './health.ts';
import { pageLanguage } from './page-language.ts';
import { pageNow } from './page-now.ts';
import { framePorts } from './ports.ts';
import { recognising } from './recognising.ts';
import { reporting } from './reporting.ts';
import { beginScene, type Scene } from './scene.ts';
import { siteLink } from './site-link.ts';
import { tagWords } from './words.ts';

/** The page's own framework has taken over at the latest so long after the page was loaded, in milliseconds. */
const longestHydration = 3_000;
/** An element that stands for a ticket, as the site's surface sees it. */
interface Sighted extends Standing {
  sighting: Sighting;
}

/** How tags look unless the reader wants them otherwise. */
const ordinary: Appearance = { words: true, unclear: true };

/**
 * The life of the extension in one page of a site, over all its client-side navigation, until `signal` aborts: finds the
 * tickets, has them judged, draws the tags, and tells the background how the page is. `end` is called when the extension
 * was updated or removed under the page, and when the reader has given the site back.
 */
export const visit = (adapter: SiteAdapter, signal: AbortSignal, end: (why: string) => void): void => {
  const background = backgroundOf(() => end('the extension has gone'), signal);
  const link = siteLink(adapter, background, signal);
  const mayBeElsewhere = addressed(signal);
  // Asking an address for its host takes longer than all else that is done with a card far away.
  const { host } = location;
  let scene: Scene | null = null;
  let sceneOf = '';
  let address = '';
  let tagsOn = false;
  let emphasis: Emphasis = null;
  let appearance: Appearance = ordinary;
  let hydrated = adapter.hydratedBy === null;
  let first = true;

  const sight = (element: Element): Sighted | null => {
    const found = scene === null ? null : forms.sight(element);
    if (!found?.sighting.work) return null;
    const { sighting, surface } = found;
    const { key, shape, place } = sighting;
    return { id: ticketId(adapter.id, host, key), key, element, shape, surface, place, sighting };
  };

  const tags = taggedPage({
    sight,
    stands: ({ id, sighting }, first, far) => {
      again.stands(id);
      scene?.saw(id, sighting, first, far);
    },
    drawn: (tag) => hand.attend(tag),
    settled: (all) => settle(all),
    words: tagWords(),
    ports: framePorts(background.gone),
  });

  const again = askingAgain(tags, background, (ids) => scene?.unkept(ids) ?? [], signal);

  const forms = recognising({
    adapter,
    tags: () => tags,
    found: () => (scene?.found ?? 0) > 0,
    look: () => look(),
    changed: () => report(),
  });
  const selectors = (): Selectors | null => (scene === null ? null : forms.selectors());

  const stateNow = (): PageState | null => {
    const { recognition, surface } = forms.state();
    return scene?.report(recognition, surface) ?? null;
  };
  const report = reporting(background, stateNow, (look) => void appear(look));

  const speakIn = pageLanguage(background);
  let latest: TagLook | null = null;
  const appear = async (next: TagLook): Promise<void> => {
    latest = next;
    if (await speakIn(next)) tags.redraw();
    if (latest !== next) return;
    tagsOn = next.tagsOn;
    emphasis = next.emphasis;
    appearance = next.look ?? ordinary;
    show();
  };
  const show = (): void => {
    tags.show(tagsOn && hydrated);
    lookAs(document, appearance);
    emphasise(document, tagsOn && scene !== null ? emphasis : null, anyOf(forms.selectors()));
  };
  const hydrate = (): void => {
    hydrated = true;
    show();
  };
  const isHydrated = (): boolean => adapter.hydratedBy !== null && hasChild(document.body, adapter.hydratedBy);

  const settle = (all: boolean): void => {
    arrive();
    if (scene === null) return;
    // Nothing that could be asked for is near.
    if (scene.found === 0 && tags.hasFar()) tags.lookFar(true);
    forms.consider();
    scene.settled();
    again.settled();
    // How many tickets there are is told once they are counted.
    if (all) report();
  };

  const leave = (): void => {
    scene?.end();
    scene = null;
    forms.reset();
  };

  /** The address may have changed under the page; another board is another scene. */
  const arrive = (): void => {
    if (!mayBeElsewhere() || location.href === address) return;
    address = location.href;
    const url = new URL(address);
    const page = adapter.api.claims(url) ? pageNow(adapter) : null;
    const here = page?.hasTickets ? (page.board?.id ?? `${page.kind} ${url.pathname}`) : '';
    if (here === sceneOf || (page?.stays === true && scene !== null)) return;
    sceneOf = here;
    leave();
    tags.lookFar(false);
    if (!page?.hasTickets) {
      tags.clear();
      show();
      return;
    }
    scene = beginScene({
      adapter,
      link: link.at(page.root ?? location.origin),
      page,
      url,
      background,
      judged: tags.judge,
      lookFar: () => tags.lookFar(true),
      changed: report,
    });
    report(true);
    look(first ? forms.first(page, url) : null);
    first = false;
    forms.consider();
  };

  const wake = (): void => {
    link.look();
    if (!document.hidden) tags.wake();
  };

  const catchUp = (): void => {
    report(true);
    again.refresh();
  };

  clearLeft(document);
  const look = watchElements({
    root: document,
    selectors,
    attributes: adapter.watchedAttributes,
    touched: tags.touch,
    appeared: tags.touchAll,
    stirred: () => {
      if (!hydrated && isHydrated()) hydrate();
      arrive();
    },
    signal,
  });
  const hand = byHand(tags, background, signal);
  const stops = [
    receiveFromBackground('refresh', () => {
      again.refresh();
      return null;
    }),
    receiveFromBackground('appearance', (next) => {
      void appear(next);
      return null;
    }),
    receiveFromBackground('leave', () => {
      end('the site was given back');
      return null;
    }),
  ];
  // One answer a tab: a frame within the page has none.
  if (window === window.top) {
    stops.push(
      receiveFromBackground('health', () => {
        const state = stateNow();
        return state && healthOf(adapter, state, document);
      }),
      receiveFromBackground('readList', ({ go }) => {
        scene?.readList(go);
        return null;
      }),
      receiveFromBackground('reveal', ({ id }) => ({ shown: reveal(tags.elementsOf(id), tags.tagOf) })),
    );
  }
  document.addEventListener('visibilitychange', wake, { signal });
  addEventListener('online', wake, { signal });
  onComeBack(catchUp, signal);
  addEventListener('pageshow', wake, { signal });
  addEventListener('pagehide', link.rest, { signal });
  addEventListener('beforeprint', tags.drawFar, { signal });
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
    leave();
    tags.clear();
    show();
  });
  const loaded = (): void => {
    setTimeout(hydrate, longestHydration);
  };
  if (document.readyState === 'complete') loaded();
  else addEventListener('load', loaded, { once: true, signal });
  if (isHydrated()) hydrate();
  arrive();
};
