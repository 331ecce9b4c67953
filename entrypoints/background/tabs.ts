import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Emphasis, PageState } from '../../utils/model/page.ts';
import { toFollow } from './to-follow.ts';

/** What is known of a tab: the page its content script reported last, and the emphasis the reader chose there. */
const Tab = z.object({ id: z.number(), page: PageState, emphasis: Emphasis, at: z.number() });
export type Tab = z.infer<typeof Tab>;

const key = 'tabs';

/** Whether a tab shows the host of which it told. A browser tells its address only where the extension may run. */
export const stands = async ({ id, page }: Tab): Promise<boolean> => {
  try {
    const { url = '' } = await browser.tabs.get(id);
    return URL.canParse(url) && new URL(url).host === page.host;
  } catch {
    return false;
  }
};

/** The tabs with a page of a site. Kept in the session store, for the worker may die between two messages. */
export const tabs = {
  async all(): Promise<Tab[]> {
    const parsed = z.safeParse(z.array(Tab), (await browser.storage.session.get(key))[key]);
    return parsed.success ? parsed.data : [];
  },

  async get(id: number): Promise<Tab | null> {
    return (await tabs.all()).find((tab) => tab.id === id) ?? null;
  },

  /** Records what a page reported; the emphasis ends when the tab shows another board. */
  report: (id: number, page: PageState, at: number): Promise<Tab> =>
    change((all) => {
      const before = all.find((tab) => tab.id === id);
      const emphasis = before && before.page.board?.id === page.board?.id ? before.emphasis : null;
      const tab: Tab = { id, page, emphasis, at };
      return [[...all.filter((other) => other.id !== id), tab], tab];
    }),

  emphasise: (id: number, emphasis: Emphasis): Promise<void> =>
    change((all) => [all.map((tab) => (tab.id === id ? { ...tab, emphasis } : tab)), undefined]),

  remove: (id: number): Promise<void> => change((all) => [all.filter((tab) => tab.id !== id), undefined]),

  /** Those that still show the host of which they told. The others have gone elsewhere, which nobody tells, and are forgotten. */
  async standing(): Promise<Tab[]> {
    const all = await tabs.all();
    const stand = await Promise.all(all.map(stands));
    const gone = all.filter((_, at) => !stand[at]);
    // What a tab has told of meanwhile stays.
    const isGone = ({ id, at }: Tab): boolean => gone.some((one) => one.id === id && one.at === at);
    if (gone.length > 0) await change((now) => [now.filter((tab) => !isGone(tab)), undefined]);
    return all.filter((tab) => !gone.includes(tab));
  },

  /**
   * The tab whose page the reader means: the active one of this window, of the one last focused where none is named, or the page
   * seen last when a screen of ours is active.
   */
  async inView(window?: number): Promise<Tab | null> {
    const [all, [active]] = await Promise.all([
      tabs.standing(),
      browser.tabs.query({
        active: true,
        ...(window === undefined ? { lastFocusedWindow: true } : { windowId: window }),
      }),
    ]);
    const own = all.find((tab) => tab.id === active?.id);
    if (own) return own;
    const screen = active?.url?.startsWith(browser.runtime.getURL('')) ?? false;
    return screen ? (all.toSorted((a, b) => b.at - a.at)[0] ?? null) : null;
  },
};

let queue: Promise<unknown> = Promise.resolve();

/** One change at a time: two reports in flight must not overwrite each other. */
const change = <T>(step: (all: Tab[]) => [Tab[], T]): Promise<T> => {
  const next = queue.then(async () => {
    const [all, result] = step(await tabs.all());
    await browser.storage.session.set({ [key]: all, [toFollow]: true });
    return result;
  });
  queue = next.catch(() => undefined);
  return next;
};
