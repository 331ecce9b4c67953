/** The back of a Trello card: the dialog over the board. */
import { h } from './element.js';
import { datesText, initialsOf } from './trello-card.js';

/** The dialog of a card that was opened; `stage` 0 is the loading shell, 1 the whole. */
export const cardBack = (card, stage) =>
  h(
    'div',
    { key: card.id, class: 'overlay', meta: { outside: true } },
    h(
      'div',
      { 'data-focus-lock': 'cardback' },
      h(
        'div',
        {
          role: 'dialog',
          'aria-modal': 'true',
          'aria-labelledby': 'card-back-name',
          'data-testid': 'card-back-name',
          class: 'card-back',
          meta: { inside: true },
        },
        h(
          'header',
          { key: 'header', class: 'back-header' },
          h('div', null, h('div', null, h('button', { class: 'list-button' }, card.listName))),
          h('button', { 'data-testid': 'card-back-actions-button', 'aria-label': 'Actions' }, '…'),
          h('button', { 'aria-label': 'Close dialog', meta: { close: true } }, '✕'),
        ),
        stage === 0
          ? h('div', { key: 'loading', 'data-testid': 'card-back-loading', class: 'loading' })
          : h(
              'div',
              { key: 'body', class: 'back-body' },
              h(
                'main',
                { 'data-auto-scrollable': 'true' },
                h(
                  'section',
                  { 'data-testid': 'card-back-header' },
                  h('hgroup', null, h('h2', { id: 'card-back-name', dir: 'auto' }, card.name)),
                ),
                card.archived
                  ? h(
                      'div',
                      { key: 'archived', 'data-testid': 'card-back-archive-banner', class: 'banner' },
                      'This card is archived.',
                    )
                  : null,
                card.isTemplate
                  ? h(
                      'div',
                      { key: 'template', 'data-testid': 'template-card-back-banner', class: 'banner' },
                      'This is a Template card.',
                    )
                  : null,
                card.labels.length === 0
                  ? null
                  : h(
                      'div',
                      { key: 'labels', 'data-testid': 'card-back-labels-container', class: 'labels' },
                      card.labels.map(({ name, color }) =>
                        h(
                          'span',
                          {
                            'data-testid': 'card-label',
                            'data-color': color,
                            'aria-label': `Color: ${color ?? 'none'}, title: “${name}”`,
                            class: `label ${color ?? 'none'}`,
                          },
                          name,
                        ),
                      ),
                    ),
                card.members.map((name) =>
                  h(
                    'span',
                    { key: name, 'data-testid': 'card-back-member-avatar', class: 'member', title: name },
                    initialsOf(name),
                  ),
                ),
                card.due === null
                  ? null
                  : h(
                      'div',
                      { key: 'due', 'data-testid': 'due-date-badge-with-date-range-picker' },
                      h('button', { class: 'badge' }, datesText(card)),
                    ),
                h(
                  'div',
                  { key: 'desc', 'data-testid': 'description-content-area' },
                  h('h3', null, 'Description'),
                  h(
                    'div',
                    { class: 'ak-renderer-document' },
                    card.desc === '' ? null : card.desc.split('\n\n').map((part) => h('p', null, part)),
                  ),
                ),
                card.checklists.length === 0
                  ? null
                  : h(
                      'div',
                      { key: 'checklists', 'data-testid': 'checklist-section' },
                      card.checklists.map((checklist) =>
                        h(
                          'div',
                          { 'data-testid': 'checklist-container', key: checklist.name },
                          h('h3', { 'data-testid': 'checklist-title' }, checklist.name),
                          h(
                            'ul',
                            { 'data-testid': 'checklist-items' },
                            checklist.items.map((item) =>
                              h(
                                'li',
                                { 'data-testid': 'check-item-container' },
                                h('span', { class: item.done ? 'box done' : 'box' }),
                                h('span', { 'data-testid': 'check-item-name' }, item.name),
                              ),
                            ),
                          ),
                        ),
                      ),
                    ),
              ),
              h(
                'aside',
                { 'data-testid': 'card-back-panel' },
                h('div', { 'data-testid': 'card-back-activity' }, h('h3', null, 'Comments and activity')),
              ),
            ),
      ),
    ),
  );
