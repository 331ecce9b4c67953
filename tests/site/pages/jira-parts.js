import { h } from './element.js';

/** Marks a link that the page's own router takes; the click is turned into a `pushState`. */
export const link = (href, attributes, ...children) =>
  h('a', { href, meta: { route: href }, ...attributes }, ...children);

export const typeIcon = (issue, more = {}) =>
  h('img', {
    class: 'type-icon',
    alt: issue.type,
    src: `/rest/api/2/universal_avatar/view/type/issuetype/avatar/${issue.avatar}?size=medium`,
    width: 16,
    height: 16,
    ...more,
  });

export const priorityIcon = (issue, alt) =>
  h('img', {
    class: 'priority-icon',
    alt,
    src: `/images/icons/priorities/${issue.priority.toLowerCase()}.svg`,
    width: 16,
    height: 16,
  });

const initials = (name) =>
  name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');

export const avatar = (name) =>
  name === null
    ? h('span', { class: 'avatar nobody', 'aria-hidden': 'true' }, '?')
    : h('span', { class: `avatar hue-${name.length % 6}`, 'aria-hidden': 'true' }, initials(name));

/** The words that a link to a ticket carries for screen readers; localised on real sites. */
export const resolvedLabel = (issue) => `${issue.key} is ${issue.resolved ? '' : 'not '}resolved`;

export const lozengeNumber = { new: 2, indeterminate: 4, done: 3 };

/** A day such as 'Apr 16, 2026'. */
export const dayText = (iso) =>
  new Date(iso).toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' });

/** An instant such as 'Apr 16, 2026, 1:42 PM'. */
export const instantText = (iso) =>
  new Date(iso).toLocaleString('en-US', {
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });

/** Which of `count` rows are on screen, by measured or estimated heights, with some to spare on both sides. */
export const windowOf = (heights, top, height, spare) => {
  const total = heights.reduce((sum, one) => sum + one, 0);
  let first = 0;
  let before = 0;
  while (first < heights.length && before + heights[first] < top - spare) {
    before += heights[first];
    first += 1;
  }
  let last = first;
  let inside = 0;
  while (last < heights.length && before + inside < top + height + spare) {
    inside += heights[last];
    last += 1;
  }
  return { first, last, before, after: Math.max(0, total - before - inside) };
};
