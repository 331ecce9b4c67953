import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { Watch } from './figures.ts';
import { TraceEvent, tasksOf } from './tasks.ts';
import { type Opened, rest, type Variant } from './visit.ts';

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
const mark = 'bench-watched';
/** Tasks in which a script ran for less than this, in milliseconds, were not made by it. */
const hardly = 1;

const cardSelector = '[data-testid="platform-board-kit.ui.card.card"], [data-card-id]';
const Late = z.object({ found: z.array(z.number()), never: z.number() });

/** Runs in the page from its start: how long the cards that are in the window first wait for their tags. */
const watchTags = ({ cards, tag }: { cards: string; tag: string }): void => {
  document.addEventListener('DOMContentLoaded', () => {
    const began = performance.now();
    let waiting: Element[] | null = null;
    const look = (): void => {
      waiting ??= [...document.querySelectorAll(cards)].filter((card) => {
        const { top, bottom, left, right } = card.getBoundingClientRect();
        return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
      });
      waiting = waiting.filter((card) => card.querySelector(tag) === null);
      if (waiting.length > 0) requestAnimationFrame(look);
      else document.documentElement.dataset.benchTagged = String(performance.now() - began);
    };
    requestAnimationFrame(look);
  });
};

const traced = async <T>({ session }: Opened, work: () => Promise<T>): Promise<{ events: TraceEvent[]; value: T }> => {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const parsed = TraceEvent.safeParse(event);
      if (parsed.success) events.push(parsed.data);
    }
  });
  const traceConfig = { includedCategories: categories, excludedCategories: ['*'] };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  const value = await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return { events, value };
};

const lateOn = async (page: Page, tag: string) =>
  Late.parse(await page.evaluate(`window.bench.framesWithout(100, ${JSON.stringify(tag)})`));

/** Watches the tasks of a visit to a static page, and its tags where it is known what they look like. */
export const watch = async (opened: Opened, variant: Variant): Promise<Watch> => {
  const { browser, page, target } = opened;
  if (variant.mark !== null) await page.addInitScript(watchTags, { cards: cardSelector, tag: variant.mark });
  const { events, value: late } = await traced(opened, async () => {
    await page.goto(target.address, { waitUntil: 'load' });
    await page.evaluate(`performance.mark('${mark}')`);
    await rest(opened);
    if (variant.mark === null || !variant.watches) return null;
    const found = await lateOn(page, variant.mark);
    await rest(opened);
    return found;
  });
  const tagged = await page.locator('html').getAttribute('data-bench-tagged');
  const tasks = tasksOf(events, mark, `chrome-extension://${browser.extensionId}/`);
  return {
    tagged: tagged === null ? null : Number(tagged),
    late: late === null ? null : Math.max(...late.found, 0),
    never: late?.never ?? null,
    ownInTask: Math.max(...tasks.map(({ own }) => own), 0),
    taskWithOwn: Math.max(...tasks.filter(({ own }) => own >= hardly).map(({ length }) => length), 0),
    longest: Math.max(...tasks.map(({ length }) => length), 0),
  };
};
