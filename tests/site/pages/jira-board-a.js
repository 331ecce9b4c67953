/** The software board, generation A ("platform-board-kit"): a fast virtual list a column, rows leave the DOM on scroll.
 * Long because the real card nests fifteen deep, and the nesting is what the page is for. */
import { h } from './element.js';
import { avatar, link, priorityIcon, resolvedLabel, typeIcon, windowOf } from './jira-parts.js';

const section = 'platform-card.ui.card.card-content.content-section';

/** A guess of a card's height in pixels, until it was measured. */
const guessedHeight = (issue) =>
  76 + Math.min(5, Math.ceil(issue.title.length / 34)) * 20 + (issue.parentTitle === null ? 0 : 28);

const labels = (issue) =>
  issue.labels.length === 0
    ? null
    : h(
        'div',
        { 'data-component-selector': section, class: 'card-section' },
        h(
          'div',
          {
            'data-testid':
              'platform-card.common.ui.custom-fields.card-custom-field.text-card-custom-field-content.field',
            'data-issuefieldid': 'labels',
            class: 'card-field',
          },
          issue.labels.join(', '),
        ),
      );

const due = (issue) =>
  issue.due === null || issue.resolved
    ? null
    : h(
        'div',
        { 'data-component-selector': section, class: 'card-section' },
        h(
          'div',
          {
            'data-testid':
              'platform-card.common.ui.custom-fields.card-custom-field.html-card-custom-field-content.html-field',
            'data-issuefieldid': 'duedate',
          },
          h(
            'div',
            { 'data-testid': 'coloured-due-date.ui.tooltip-container' },
            h(
              'span',
              { 'data-testid': 'coloured-due-date.ui.colored-due-date-container', class: 'due-date' },
              h('time', { datetime: issue.due }),
              h('span', null, issue.dueText),
            ),
          ),
        ),
      );

const card = (issue, key) =>
  h(
    'li',
    { key, meta: { row: issue.key } },
    h(
      'div',
      { 'data-testid': 'software-board.board-container.board.card-container.card-with-icc' },
      h(
        'div',
        {
          id: `card-${issue.key}`,
          class: 'a-card',
          'data-testid': 'platform-board-kit.ui.card.card',
          'data-component-selector': 'platform-board-kit.ui.card-container',
          'aria-describedby': `card-description-${issue.key}`,
          meta: { open: issue.key },
        },
        h(
          'div',
          { 'data-testid': 'platform-board-kit.ui.card.ripple.div' },
          h(
            'div',
            { 'data-testid': 'software-context-menu.ui.context-menu.children-wrapper' },
            h(
              'div',
              {
                draggable: 'true',
                'data-drop-target-for-element': 'true',
                class: 'a-card-body',
                meta: { drag: issue.key },
              },
              h('button', {
                class: 'focus-button',
                'data-testid': 'platform-card.ui.card.focus-container',
                'aria-label': `${issue.key} ${issue.title}. Use the enter key to load the work item.`,
              }),
              h(
                'div',
                null,
                h(
                  'div',
                  null,
                  h(
                    'div',
                    { 'data-component-selector': section, class: 'card-section' },
                    h(
                      'div',
                      { role: 'none' },
                      h(
                        'div',
                        { role: 'presentation' },
                        h(
                          'span',
                          {
                            'data-testid':
                              'issue-field-single-line-text-readview-card.ui.single-line-text.container.box',
                            class: 'a-summary',
                            dir: 'auto',
                          },
                          issue.title,
                        ),
                      ),
                    ),
                  ),
                  issue.parentTitle === null
                    ? null
                    : h(
                        'div',
                        { 'data-component-selector': section, class: 'card-section' },
                        h(
                          'div',
                          { 'data-testid': 'issue-field-parent-inline-edit-card.ui.parent' },
                          h(
                            'div',
                            { 'data-testid': 'issue-field-parent-readview-card.ui.parent.parent-card' },
                            h(
                              'button',
                              {
                                'data-testid': 'issue-field-parent-readview-card.ui.parent.tag-dropdown-trigger',
                                class: 'epic-tag',
                              },
                              h('span', null, h('span', { 'data-tag-text': 'true' }, issue.parentTitle)),
                            ),
                          ),
                        ),
                      ),
                  labels(issue),
                  due(issue),
                  h(
                    'div',
                    {
                      'data-testid': 'platform-card.ui.card.card-content.footer',
                      'data-component-selector': section,
                      class: 'card-section a-footer',
                    },
                    h(
                      'div',
                      { class: 'a-footer-row' },
                      h(
                        'div',
                        { class: 'a-footer-left' },
                        h('div', { role: 'presentation' }, typeIcon(issue)),
                        h(
                          'div',
                          { 'data-testid': 'platform-card.common.ui.key.key', class: 'a-key' },
                          h(
                            'a',
                            {
                              href: `/browse/${issue.key}`,
                              target: '_blank',
                              'aria-label': resolvedLabel(issue),
                              class: issue.resolved ? 'done-key' : '',
                              meta: { route: `/browse/${issue.key}` },
                            },
                            h('div', null, issue.key),
                          ),
                        ),
                      ),
                      h(
                        'div',
                        { class: 'a-footer-right' },
                        issue.points === null
                          ? null
                          : h(
                              'span',
                              { 'data-testid': 'platform-card.common.ui.estimate.badge', class: 'badge' },
                              String(issue.points),
                            ),
                        h(
                          'div',
                          { 'data-testid': 'platform-card.common.ui.priority.icon' },
                          priorityIcon(issue, `${issue.priority} priority`),
                        ),
                        h(
                          'div',
                          { 'data-testid': 'software-board.common.fields.assignee-field-static.avatar-wrapper' },
                          h(
                            'span',
                            {
                              'data-testid': 'board.common.fields.assignee-field-static.avatar',
                              role: 'img',
                              'aria-labelledby': `assignee-${issue.key}`,
                            },
                            avatar(issue.assignee),
                            h(
                              'span',
                              {
                                id: `assignee-${issue.key}`,
                                hidden: true,
                                'data-testid': 'board.common.fields.assignee-field-static.avatar--label',
                              },
                              `Assignee: ${issue.assignee ?? 'None'}`,
                            ),
                          ),
                        ),
                      ),
                    ),
                  ),
                ),
              ),
              h(
                'div',
                { 'data-testid': 'platform-card.ui.card.actions-section', class: 'a-actions' },
                h(
                  'button',
                  { 'data-testid': 'software-context-menu.meatball-menu', 'aria-label': 'More actions' },
                  '…',
                ),
              ),
            ),
          ),
          h('div', { 'data-testid': 'software-context-menu.ui.context-menu', role: 'button', hidden: true }),
        ),
      ),
    ),
  );

/**
 * @param board what the page shows: name, columns with their issues
 * @param state scroll position and height of the board, measured card heights, whether rows are recycled
 */
export const boardA = (board, state) =>
  h(
    'div',
    { 'data-testid': 'software-board.board', class: 'a-board' },
    h(
      'div',
      { 'data-testid': 'software-board.board-area' },
      h(
        'div',
        {
          'data-testid': 'platform-board-kit.ui.board.scroll.board-scroll',
          class: 'a-scroll',
          meta: { scroll: 'board' },
        },
        h(
          'div',
          { class: 'a-columns' },
          board.columns.map((column) => {
            const heights = column.issues.map((issue) => state.heights.get(issue.key) ?? guessedHeight(issue));
            const { first, last, before, after } = windowOf(heights, state.boardTop, state.boardHeight, 300);
            const length = Math.max(1, last - first);
            return h(
              'div',
              {
                key: column.name,
                class: 'a-column',
                'data-testid': 'platform-board-kit.ui.column.draggable-column.styled-wrapper',
                'data-component-selector': 'platform-board-kit.ui.column.draggable-column',
                meta: { column: column.name },
              },
              h(
                'div',
                {
                  'data-testid': 'platform-board-kit.common.ui.column-header.header.column-header-container',
                  class: 'column-header',
                },
                h(
                  'h2',
                  {
                    'data-testid': 'platform-board-kit.common.ui.column-header.editable-title.column-title.column-name',
                    'aria-label': column.name,
                  },
                  column.name,
                ),
                h('span', { class: 'count' }, String(column.issues.length)),
              ),
              h(
                'ul',
                {
                  class: 'a-list',
                  'data-testid':
                    'software-board.board-container.board.virtual-board.fast-virtual-list.fast-virtual-list-wrapper',
                  style: `padding-top:${before}px;padding-bottom:${after}px`,
                },
                column.issues
                  .slice(first, last)
                  .map((issue, index) => card(issue, state.recycle ? `slot-${(first + index) % length}` : issue.key)),
              ),
            );
          }),
        ),
      ),
    ),
  );

/** The links between boards and lists that every project page carries. */
export const tabs = (project, board, path) =>
  h(
    'nav',
    { class: 'tabs', 'aria-label': 'Space navigation' },
    [
      ...(board === null ? [] : [['Board', board.path]]),
      ['List', project.listPath],
      ['All work', `/issues/?jql=${encodeURIComponent(`project = ${project.key} order by created desc`)}`],
    ].map(([name, href]) => link(href, { class: path === href ? 'tab here' : 'tab' }, name)),
  );
