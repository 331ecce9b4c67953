import type { Page } from '@playwright/test';
import type { Entries, StandInSurface } from '../site/surfaces.ts';

/** An entry of a page, and the tags that stand within it. */
interface Entry {
  key: string;
  tags: string[];
}

/** What a look at a page finds wrong; `entries` counts those of its own list. */
export interface Look {
  entries: number;
  wrong: Entry[];
  /** Keys of tags that stand outside every entry of any page. */
  stray: string[];
}

/** All entries that a page has, whatever list they are in. */
const entriesOf = ({ entry, room, beside = [] }: StandInSurface): Entries[] => [{ entry, room }, ...beside];

/** Runs in the page: each visible entry with the tags in it, and tags that belong to no entry. */
const lookIn = ({ lists, bare }: { lists: string[]; bare: string[] }): Look => {
  const mark = '[data-lifecycle-lens="tag"]';
  const cardsOfNoWork = /^(separator|link|board|loading)-card$/;
  const keyOf = (element: Element): string => {
    const linkTo = 'a[href*="/browse/"]:not(.parentIssue), a[href*="/c/"]';
    const link = element.matches('a') ? element : element.querySelector(linkTo);
    const href = link?.getAttribute('href') ?? '';
    const card = /\/c\/(\w+)/.exec(href)?.[1];
    if (card !== undefined) return card;
    const texts = [
      element.querySelector('#key-val, [data-testid$="current-issue.item"]')?.textContent,
      ...['data-issue-key', 'data-issuekey', 'data-key', 'aria-label'].map((name) => element.getAttribute(name)),
      element.closest('[data-issuekey]')?.getAttribute('data-issuekey'),
      ...[href, link?.textContent ?? element.textContent],
    ];
    return texts.flatMap((text) => /[A-Z][A-Z0-9]+-\d+/.exec(text ?? '')?.[0] ?? [])[0] ?? '';
  };
  const within = (list: string): Entry[] =>
    [...document.querySelectorAll(list)]
      .filter((one) => one.checkVisibility() && !cardsOfNoWork.test(one.getAttribute('data-testid') ?? ''))
      .map((one) => ({
        key: keyOf(one),
        tags: [...one.querySelectorAll(mark)].map((tag) => tag.getAttribute('data-lifecycle-lens-key') ?? ''),
      }));
  const fits = ({ key, tags }: Entry): boolean =>
    bare.includes(key) ? tags.length === 0 : tags.length === 1 && tags[0] === key;
  const anywhere = lists.join(', ');
  return {
    entries: within(lists[0] ?? '').length,
    wrong: lists.flatMap(within).filter((one) => !fits(one)),
    stray: [...document.querySelectorAll(mark)]
      .filter((tag) => tag.closest(anywhere) === null)
      .map((tag) => `${tag.getAttribute('data-lifecycle-lens-key')} in ${tag.parentElement?.outerHTML.slice(0, 120)}`),
  };
};

/** What is wrong with the tags of a page now. `bare` are the keys of cards that are no work. */
export const lookAt = (page: Page, surface: StandInSurface, bare: readonly string[]): Promise<Look> =>
  page.evaluate(lookIn, { lists: entriesOf(surface).map(({ entry }) => entry), bare: [...bare] });

/**
 * Runs in the page: measures its own nodes with our nodes and, in the same breath, without them, and says what the tags
 * have moved beyond the room that they may take, and which of them their own entry hides. In CSS pixels, with a tolerance of one.
 */
const shiftsIn = (entries: Entries[]): string[] => {
  const mark = '[data-lifecycle-lens="tag"]';
  const own = [...document.querySelectorAll('body, body *')].filter(
    (node) => node.closest('[data-lifecycle-lens]') === null && !/^(SCRIPT|STYLE)$/.test(node.tagName),
  );
  const measure = (): Map<Element, DOMRect> => new Map(own.map((node) => [node, node.getBoundingClientRect()]));
  const pixels = (text: string): number => Number.parseFloat(text) || 0;
  /** What a tag needs where it stands: its own box with its margins, the gap that its parent puts before it, and a line for it. */
  const needs = new Map(
    [...document.querySelectorAll(mark)].map((tag) => {
      const box = tag.getBoundingClientRect();
      const style = getComputedStyle(tag);
      const around = getComputedStyle(tag.parentElement ?? tag);
      const line = pixels(around.lineHeight) || pixels(around.fontSize) * 1.5;
      const width = box.width + pixels(style.marginLeft) + pixels(style.marginRight) + pixels(around.columnGap);
      const height = box.height + pixels(style.marginTop) + pixels(style.marginBottom) + pixels(around.rowGap);
      return [tag, { box, width, height: Math.max(height, /flex|grid/.test(around.display) ? 0 : line) }] as const;
    }),
  );
  const tagged = measure();
  const hide = new CSSStyleSheet();
  hide.replaceSync('[data-lifecycle-lens]{display:none!important}');
  document.adoptedStyleSheets.push(hide);
  const bare = measure();
  document.adoptedStyleSheets.pop();

  const placeOf = (node: Element) => {
    for (const { entry, room } of entries) {
      const element = node.closest(entry);
      const tag = element?.querySelector(mark);
      const need = tag && needs.get(tag);
      if (element && tag && need) return { element, room, tag, need };
    }
    return null;
  };
  const high = { below: 0, column: 0, wide: 0 };
  for (const [tag, { width, height }] of needs) {
    const room = placeOf(tag)?.room;
    if (room === 'below' || room === 'column') high[room] += height + 1;
    if (room === 'column') high.wide = Math.max(high.wide, width);
  }
  const grown = high.below + high.column;
  const said: string[] = [];
  const zero = new DOMRect();

  // The mark of a tag has to be seen whatever of its entry cuts what does not fit.
  const leastSeen = 14;
  for (const [tag, { box }] of needs) {
    const key = tag.getAttribute('data-lifecycle-lens-key');
    // A flex container would not mark where its word ends.
    const { display, textOverflow } = getComputedStyle(tag);
    if (tag.scrollWidth > tag.clientWidth && (textOverflow !== 'ellipsis' || display.includes('flex')))
      said.push(`the word of ${key} breaks off`);
    const entry = placeOf(tag)?.element;
    for (let at = tag.parentElement; entry && at !== null && entry.contains(at); at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible' || box.width === 0) continue;
      const { left, right, top, bottom } = at.getBoundingClientRect();
      const wide = Math.min(right, box.right) - Math.max(left, box.left);
      const tall = Math.min(bottom, box.bottom) - Math.max(top, box.top);
      if (wide < leastSeen || tall < leastSeen) said.push(`the tag of ${key} is cut off by ${at.className}`);
    }
  }

  for (const node of own) {
    const [now, then] = [tagged.get(node) ?? zero, bare.get(node) ?? zero];
    const place = placeOf(node);
    const inside = place !== null && place.element !== node;
    const [to, from] = inside ? [tagged.get(place.element) ?? zero, bare.get(place.element) ?? zero] : [zero, zero];
    const moved = {
      left: now.x - to.x - (then.x - from.x),
      width: now.width - then.width,
      top: now.y - to.y - (then.y - from.y),
      height: now.height - then.height,
    };
    const still = [0, 0] as const;
    let may: Record<keyof typeof moved, readonly [number, number]>;
    const table = node.closest('table, [role="table"]')?.querySelector(mark);
    if (table && placeOf(table)?.room === 'column') {
      // Spare room is dealt out by content, so a column may give way by more than the tag itself.
      const [wide, tall] = [2 * high.wide, place?.need.height ?? 0];
      may = {
        left: [-wide, wide],
        width: [-wide, wide],
        top: [-tall, inside ? tall : grown],
        height: [-tall, inside ? tall : grown],
      };
    } else if (place === null) may = { left: still, width: still, top: [-grown, grown], height: [0, grown] };
    else if (!inside)
      may = {
        left: still,
        width: still,
        top: [-grown, grown],
        height: [0, place.room === 'below' ? place.need.height : 0],
      };
    else if (place.room === 'below') {
      const { tag, need } = place;
      const after = (tag.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      // What spans the entry from top to bottom grows with it, such as a coloured edge.
      const spans = then.top <= need.box.top + 1 && then.height >= from.height - 2;
      may = {
        left: still,
        width: still,
        top: [0, after ? need.height : 0],
        height: [0, node.contains(tag) || spans ? need.height : 0],
      };
    } else {
      const { box, width } = place.need;
      const reach = now.bottom > box.top && now.top < box.bottom ? width : 0;
      may = { left: [-reach, reach], width: [-reach, reach], top: still, height: still };
    }
    for (const side of ['left', 'width', 'top', 'height'] as const) {
      const [least, most] = may[side];
      if (moved[side] >= least - 1 && moved[side] <= most + 1) continue;
      const classes = [...node.classList].map((one) => `.${one}`).join('');
      const named = node.getAttribute('data-testid') ?? node.id;
      said.push(
        `${side} of ${node.tagName.toLowerCase()}${classes} ${named} by ${Math.round(moved[side] * 10) / 10} px`,
      );
    }
  }
  return said.slice(0, 8);
};

/** What the tags have moved of a page's own nodes beyond the room that they may take; [] when all stands where it stood. */
export const shiftsOn = (page: Page, surface: StandInSurface): Promise<string[]> =>
  page.evaluate(shiftsIn, entriesOf(surface));
