/** One card of a Trello list, in all the forms a card takes. */
import { h } from './element.js';

export const initialsOf = (name) =>
  name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');

const dateText = (iso) =>
  new Date(iso).toLocaleDateString('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });

export const datesText = (card) =>
  card.start !== null && card.start <= card.due
    ? `${dateText(card.start)} - ${dateText(card.due)}`
    : dateText(card.due);

const isDone = (card) => card.dueComplete;

const nameLink = (card, href = card.href, name = card.name) =>
  h(
    'a',
    { 'data-testid': 'card-name', href, draggable: 'false', dir: 'auto', class: 'card-name', meta: { route: href } },
    name,
  );

const labels = (card) =>
  card.labels.some(({ color }) => color !== null)
    ? h(
        'div',
        { key: 'labels', class: 'labels' },
        h(
          'div',
          null,
          card.labels
            .filter(({ color }) => color !== null)
            .map(({ name, color }) =>
              h(
                'span',
                {
                  'data-testid': 'compact-card-label',
                  'data-color': color,
                  'data-expanded': 'true',
                  'aria-label': `Color: ${color}, title: “${name}”`,
                  class: `label ${color}`,
                },
                name,
              ),
            ),
        ),
      )
    : null;

const badges = (card) =>
  h(
    'div',
    { 'data-testid': 'card-front-badges', class: 'badges' },
    card.isTemplate
      ? h(
          'span',
          { key: 'template', 'data-testid': 'badge-card-template', class: 'badge blue' },
          'This card is a template.',
        )
      : null,
    card.due === null || card.isTemplate
      ? null
      : h(
          'span',
          {
            key: 'due',
            'data-testid': isDone(card) ? 'badge-due-date-completed' : 'badge-due-date-not-completed',
            class: isDone(card) ? 'badge done' : 'badge due',
          },
          card.recurs ? h('span', { 'data-testid': 'repeat-icon', class: 'repeat' }, '↻') : null,
          h('span', null, datesText(card)),
        ),
    card.hasDesc ? h('span', { key: 'desc', 'data-testid': 'badge-card-description', class: 'badge' }, '≡') : null,
    card.comments > 0
      ? h('span', { key: 'comments', 'data-testid': 'badge-card-comments', class: 'badge' }, `✎ ${card.comments}`)
      : null,
    card.items > 0
      ? h(
          'span',
          {
            key: 'checklist',
            'data-testid': 'checklist-badge',
            class: card.items === card.ticked ? 'badge done' : 'badge',
          },
          `☑ ${card.ticked}/${card.items}`,
        )
      : null,
  );

const full = (card) => [
  card.coverColour === null
    ? null
    : h('div', {
        key: 'cover',
        'data-testid': 'card-front-cover',
        'data-card-front-section': 'cover',
        class: `cover color-blind-pattern-${card.coverColour}`,
      }),
  h(
    'div',
    { key: 'details', class: 'details' },
    labels(card),
    h(
      'div',
      { key: 'name', 'data-testid': card.isTemplate ? null : 'card-done-state', class: 'name-row' },
      card.isTemplate
        ? null
        : h(
            'button',
            {
              'data-testid': 'card-done-state-completion-button',
              class: isDone(card) ? 'tick done' : 'tick',
              meta: { tick: card.id },
            },
            h(
              'span',
              { class: 'hidden-text' },
              `Mark this card ${isDone(card) ? 'incomplete' : 'complete'} (${card.name})`,
            ),
          ),
      h('span', null, nameLink(card)),
    ),
    badges(card),
    card.members.length === 0
      ? null
      : h(
          'div',
          { key: 'members', class: 'members' },
          card.members.map((name) =>
            h(
              'button',
              { 'data-testid': 'card-front-member', class: 'member', title: name, 'aria-label': name },
              initialsOf(name),
            ),
          ),
        ),
  ),
  h(
    'div',
    { key: 'actions', class: 'card-actions' },
    h(
      'button',
      { 'data-testid': 'quick-card-editor-button', 'aria-label': `Edit card ${card.name}`, meta: { edit: card.id } },
      '✎',
    ),
  ),
];

/** The `[data-card-id]` element of a card. `upgraded` tells the full card from the minimal one. */
export const cardFront = (card, upgraded) => {
  const shell = (testid, more, ...children) =>
    h(
      'div',
      {
        key: 'card',
        'data-card-id': card.id,
        'data-testid': testid,
        class: `card ${testid}`,
        meta: { open: card.id, card: card.id },
        ...more,
      },
      ...children,
    );
  if (card.role === 'separator') {
    return shell(
      'separator-card',
      { role: 'button', 'aria-label': 'Separator Card', meta: { card: card.id } },
      h('hr', null),
    );
  }
  if (card.role === 'link' || card.role === 'board') {
    return shell(
      `${card.role}-card`,
      { meta: { card: card.id } },
      h('a', { href: card.name, target: '_blank', rel: 'noreferrer', draggable: 'false' }, card.name),
    );
  }
  if (card.role === 'mirror') {
    return shell(
      'mirror-card',
      null,
      h(
        'div',
        { key: 'details', class: 'details' },
        h('div', { 'data-testid': 'card-front-board-chip', class: 'board-chip' }, card.source?.board ?? ''),
        h('span', null, nameLink(card, card.source?.href ?? card.name, card.source?.name ?? card.name)),
        h('div', { 'data-testid': 'card-front-board-hint', class: 'hint' }, 'Mirrored'),
      ),
    );
  }
  if (!upgraded) return shell('minimal-card', null, h('span', { key: 'minimal' }, nameLink(card)));
  if (card.fullCover) {
    return shell(
      'full-cover-card',
      null,
      h(
        'div',
        { key: 'cover', 'data-testid': 'card-front-cover', 'data-card-front-section': 'cover', class: 'full-cover' },
        nameLink(card),
      ),
    );
  }
  return shell('trello-card', null, ...full(card));
};
