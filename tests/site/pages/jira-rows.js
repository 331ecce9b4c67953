/** Lists whose rows leave the document when they leave the screen, and come back as nodes that stood for another ticket. */
import { h } from './element.js';

export const entryHeight = 44;

/**
 * A scrolling list of rows of one height.
 * @param issues all issues of the list
 * @param state scroll position and height, how many are loaded, whether rows are recycled
 * @param attributes of the scrolling element
 * @param draw (issue, index, key) a row; its element has the class `entry` and the meta `row`
 */
export const virtualList = (issues, state, attributes, draw) => {
  const loaded = issues.slice(0, state.rowsLoaded);
  const first = Math.max(0, Math.floor(state.tableTop / entryHeight) - 5);
  const last = Math.min(loaded.length, first + Math.ceil(state.tableHeight / entryHeight) + 10);
  const length = Math.max(1, last - first);
  return h(
    'div',
    { ...attributes, class: 'list-scroll', meta: { scroll: 'table' } },
    h('div', { key: 'before', style: `height:${first * entryHeight}px`, 'aria-hidden': 'true' }),
    loaded
      .slice(first, last)
      .map((issue, index) =>
        draw(issue, first + index, state.recycle ? `slot-${(first + index) % length}` : issue.key),
      ),
    h('div', { key: 'after', style: `height:${(loaded.length - last) * entryHeight}px`, 'aria-hidden': 'true' }),
  );
};
