/** The board, generation B ("board.content"): eight cards a column first, more when the end of the column comes near. */
import { h } from './element.js';
import { avatar, priorityIcon, typeIcon } from './jira-parts.js';

export const pageOfB = 8;

const card = (issue, column, state) =>
  h(
    'div',
    { role: 'listitem', key: issue.key, class: 'b-item', meta: { row: issue.key } },
    h('button', { class: 'b-create-between', 'aria-label': `Create work item after work item ${issue.key}` }),
    h(
      'div',
      {
        'data-testid': 'board.content.cell.card',
        'data-vc': 'business-board-card',
        class: 'b-card',
        meta: { open: issue.key },
      },
      h('a', {
        class: 'b-overlay',
        href: `/browse/${issue.key}`,
        'aria-label': `${issue.key} ${issue.title}. Use the enter key to load the work item.`,
        draggable: 'true',
        'data-drop-target-for-element': 'true',
        target: '_self',
        meta: { open: issue.key, drag: issue.key, column: column.name },
      }),
      h(
        'div',
        { class: 'b-title' },
        h('span', { dir: 'auto' }, issue.title),
        h('button', { class: 'b-edit' }, h('span', null, 'Edit summary')),
        h(
          'button',
          { class: 'b-more', 'aria-label': `Card actions on ${issue.type} ${issue.key} of the ${column.name} column` },
          '…',
        ),
      ),
      h('div', { class: 'b-gap' }),
      h(
        'div',
        { class: 'b-footer' },
        h('div', { role: 'presentation' }, typeIcon(issue)),
        state.plainKeys
          ? h('div', { class: 'b-key' }, issue.key)
          : h(
              'div',
              { class: 'b-key' },
              h('a', { href: `/browse/${issue.key}`, meta: { route: `/browse/${issue.key}` } }, issue.key),
            ),
        h('div', { class: 'b-space' }),
        h(
          'div',
          { role: 'presentation' },
          h('button', { class: 'b-button' }, priorityIcon(issue, `Priority: ${issue.priority}`)),
        ),
        h(
          'div',
          { role: 'presentation' },
          h(
            'button',
            { class: 'b-button', 'aria-label': `Assignee: ${issue.assignee ?? 'None'}` },
            avatar(issue.assignee),
          ),
        ),
      ),
    ),
  );

/** @param board name and columns with their issues @param state how many cards each column shows so far */
export const boardB = (board, state) =>
  h(
    'div',
    { 'data-testid': 'business-board-container', 'data-vc': 'business-board-container', class: 'b-board' },
    h(
      'div',
      { 'data-testid': 'board.content.board-wrapper', 'data-auto-scrollable': 'true', class: 'b-wrapper' },
      h(
        'div',
        { class: 'b-columns' },
        board.columns.map((column) => {
          const count = state.loaded.get(column.name) ?? pageOfB;
          return h(
            'div',
            {
              key: column.name,
              'data-vc': 'business-board-column',
              'data-drop-target-for-element': 'true',
              class: 'b-column',
              meta: { column: column.name },
            },
            h(
              'div',
              { 'data-testid': 'board.content.cell', class: 'b-cell' },
              h(
                'div',
                { 'data-testid': 'board.content.cell.column-header', draggable: 'true', class: 'column-header' },
                h(
                  'form',
                  { role: 'presentation' },
                  h('button', {
                    type: 'button',
                    class: 'b-rename',
                    'aria-label': `Edit ${column.name} status column, edit`,
                  }),
                  h(
                    'div',
                    { 'data-testid': 'board.content.cell.column-header.name', role: 'heading', 'aria-level': '3' },
                    column.name,
                  ),
                  h('div', { class: 'count' }, String(column.issues.length)),
                ),
                h(
                  'div',
                  {
                    'data-component-selector': 'board.content.column.column-header.collapse-button-wrapper',
                    class: 'b-header-buttons',
                  },
                  h('button', { 'aria-label': `Collapse ${column.name}` }, '‹›'),
                  h('button', { 'aria-label': `More actions for column ${column.name}` }, '…'),
                ),
              ),
              h(
                'div',
                {
                  'data-testid': 'board.content.cell.scroll-container',
                  'data-vc': 'business-board-cards-container',
                  role: 'list',
                  class: 'b-cards',
                  meta: { scroll: column.name },
                },
                column.issues.slice(0, count).map((issue) => card(issue, column, state)),
                count < column.issues.length
                  ? h('div', { key: 'sentinel', class: 'b-sentinel', meta: { sentinel: column.name } })
                  : null,
              ),
              h('button', { class: 'b-create' }, '+ Create'),
            ),
          );
        }),
      ),
    ),
  );
