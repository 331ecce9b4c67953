/** The issue view: the same ids as a full page and as a panel beside a board or list; it fills in stages.
 * Long because every field of the real view has its place and names here. */
import { h } from './element.js';
import { avatar, dayText, instantText, link, typeIcon } from './jira-parts.js';
import { statusBox } from './jira-table.js';

const field = (name, testid, ...value) =>
  h(
    'div',
    { class: 'field', 'data-testid': testid },
    h('div', { class: 'field-name' }, name),
    h('div', { class: 'field-value' }, ...value),
  );

const breadcrumbs = (issue) =>
  h(
    'div',
    { id: 'jira-issue-header', class: 'issue-header' },
    h(
      'div',
      { 'data-component-selector': 'breadcrumbs-wrapper', role: 'list', class: 'crumbs' },
      h(
        'div',
        { role: 'listitem', 'data-testid': 'issue.views.issue-base.foundation.breadcrumbs.project.container' },
        link(
          `/browse/${issue.projectKey}`,
          { 'data-testid': 'issue.views.issue-base.foundation.breadcrumbs.project.item' },
          issue.projectName,
        ),
      ),
      issue.parentKey === null
        ? null
        : h(
            'div',
            { role: 'listitem', key: 'parent' },
            link(
              `/browse/${issue.parentKey}`,
              { 'data-testid': 'issue.views.issue-base.foundation.breadcrumbs.parent-issue.item' },
              h('span', null, issue.parentKey),
            ),
          ),
      h(
        'div',
        {
          'data-testid': 'issue.views.issue-base.foundation.breadcrumbs.breadcrumb-current-issue-container',
          role: 'listitem',
          class: 'crumb-current',
          key: 'current',
        },
        h(
          'div',
          { 'data-testid': 'issue-view-foundation.noneditable-issue-type.tooltip--container' },
          h(
            'button',
            {
              'data-testid': 'issue-view-foundation.noneditable-issue-type.button',
              'aria-label': issue.type,
              class: 'plain',
            },
            typeIcon(issue),
          ),
        ),
        h(
          'div',
          { role: 'presentation' },
          h(
            'li',
            { class: 'crumb-key' },
            h(
              'a',
              {
                href: `/browse/${issue.key}`,
                'data-testid': 'issue.views.issue-base.foundation.breadcrumbs.current-issue.item',
                'aria-current': 'page',
                target: '_blank',
              },
              h('span', null, issue.key),
            ),
          ),
        ),
        h(
          'div',
          { 'data-testid': 'issue.common.component.permalink-button.button.copy-link-button-wrapper' },
          h('button', { class: 'plain', 'aria-label': 'Copy link' }, '⧉'),
        ),
      ),
    ),
    h('button', { class: 'plain close', 'aria-label': 'Close', meta: { close: true } }, '✕'),
  );

const heading = (issue) =>
  h(
    'div',
    { 'data-testid': 'issue-field-summary.ui.issue-field-summary-inline-edit--container' },
    h('h1', { 'data-testid': 'issue.views.issue-base.foundation.summary.heading', dir: 'auto' }, issue.title),
  );

/** What stands in place of an empty description is no document; a ticket that has none mentions others in its comments alone. */
const description = (issue) =>
  h(
    'div',
    { 'data-testid': 'issue.views.field.rich-text.description', class: 'description' },
    h('h2', null, 'Description'),
    issue.description === ''
      ? h('p', { class: 'quiet' }, 'Add a description…')
      : h(
          'div',
          { class: 'ak-renderer-document' },
          issue.description.split('\n\n').map((part) => h('p', null, part)),
          issue.mentions.map((key) =>
            h(
              'p',
              null,
              'See ',
              h(
                'a',
                { href: `https://acme.atlassian.net/browse/${key}`, 'data-testid': 'inline-card-resolved-view' },
                `${key}: as discussed`,
              ),
              '.',
            ),
          ),
        ),
  );

const children = (issue) =>
  issue.children.length === 0
    ? null
    : h(
        'div',
        { class: 'children', key: 'children' },
        h('h2', null, 'Child work items'),
        h(
          'div',
          { 'data-testid': 'native-issue-table.ui.scroll-container.scroll-container' },
          h(
            'table',
            { 'data-vc': 'issue-table', 'aria-label': 'Work', class: 'table' },
            h(
              'thead',
              null,
              h('tr', null, h('th', { 'aria-label': 'Work' }, 'Work'), h('th', { 'aria-label': 'Status' }, 'Status')),
            ),
            h(
              'tbody',
              null,
              issue.children.map((child, index) =>
                h(
                  'tr',
                  {
                    key: child.key,
                    'data-testid': 'native-issue-table.ui.issue-row',
                    'data-vc': 'issue-row',
                    role: 'row',
                    'aria-rowindex': String(index + 1),
                    'data-index': String(index),
                    class: 'row',
                    meta: { row: child.key },
                  },
                  h(
                    'td',
                    { class: 'work' },
                    h(
                      'div',
                      {
                        'data-testid': 'native-issue-table.ui.row.issue-row.merged-cell',
                        'data-vc': 'merged-cell',
                        class: 'merged',
                      },
                      h(
                        'div',
                        { role: 'presentation' },
                        typeIcon(child, { 'data-vc': 'native-issue-table-ui-icon-cell-img' }),
                      ),
                      h(
                        'div',
                        { 'data-vc': 'native-issue-table-ui-issue-key-cell' },
                        link(
                          `/browse/${child.key}`,
                          {
                            'data-testid': 'native-issue-table.common.ui.issue-cells.issue-key.issue-key-cell',
                            'aria-label': `${child.key} is ${child.resolved ? '' : 'not '}resolved`,
                            'data-is-router-link': 'true',
                            class: 'key',
                          },
                          child.key,
                        ),
                      ),
                      link(
                        `/browse/${child.key}`,
                        {
                          'data-testid': 'native-issue-table.common.ui.issue-cells.issue-summary.issue-summary-cell',
                          class: 'summary',
                          dir: 'auto',
                        },
                        child.title,
                      ),
                    ),
                  ),
                  h('td', null, statusBox(child)),
                ),
              ),
            ),
          ),
        ),
      );

/** The children until 2025: a panel of line cards, as linked issues still are. */
const oldChildren = (issue) =>
  issue.children.length === 0
    ? null
    : h(
        'div',
        { key: 'children', 'data-testid': 'issue.issue-view.views.common.child-issues-panel.issues-container' },
        h('h2', null, 'Child issues'),
        issue.children.map((child) =>
          h(
            'div',
            {
              key: child.key,
              'data-testid': 'issue.issue-view.views.common.issue-line-card.card-container',
              class: 'line-card',
            },
            typeIcon(child),
            link(
              `/browse/${child.key}`,
              { 'data-testid': 'issue.issue-view.views.common.issue-line-card.issue-line-card-view.key' },
              child.key,
            ),
            h('span', { 'data-testid': 'issue-field-summary.ui.inline-read.link-item', dir: 'auto' }, child.title),
            h('div', { 'data-testid': 'issue-line-card.ui.status.status-field-container' }, child.status),
          ),
        ),
      );

const links = (issue) =>
  issue.links.length === 0
    ? null
    : h(
        'div',
        { key: 'links', 'data-testid': 'issue.views.issue-base.content.issue-links.group-container' },
        h('h2', null, 'Linked work items'),
        issue.links.map(({ relation, key, title }) =>
          h(
            'div',
            {
              'data-testid': 'issue.issue-view.views.common.issue-line-card.issue-line-card-view.card-container',
              class: 'line-card',
            },
            h(
              'span',
              {
                'data-testid':
                  'issue.issue-view.views.issue-base.content.issue-links.issue-links-view.relationship-heading',
              },
              relation,
            ),
            link(
              `/browse/${key}`,
              { 'data-testid': 'issue.issue-view.views.common.issue-line-card.issue-line-card-view.key' },
              key,
            ),
            h('span', { 'data-testid': 'issue-field-summary.ui.inline-read.link-item' }, title),
          ),
        ),
      );

const activity = (issue) =>
  h(
    'div',
    { 'data-testid': 'issue.activity.comments-list', class: 'activity', key: 'activity' },
    h('h2', null, 'Activity'),
    issue.mentions.map((key, index) =>
      h(
        'div',
        { 'data-testid': `comment-base-item-${index + 1}`, class: 'comment' },
        h(
          'div',
          { class: 'ak-renderer-document' },
          h('p', null, 'Looks like ', h('a', { href: `/browse/${key}` }, key), ' again.'),
        ),
      ),
    ),
  );

const details = (issue) =>
  h(
    'div',
    { 'data-testid': 'issue.views.issue-details.issue-layout.container-right', class: 'issue-right', key: 'right' },
    h(
      'div',
      { 'data-testid': 'issue.views.issue-base.foundation.status.status-field-wrapper' },
      h(
        'button',
        {
          'data-testid': 'issue-field-status.ui.status-view.status-button.status-button',
          class: `status ${issue.category}`,
        },
        issue.status,
      ),
    ),
    issue.resolved
      ? h('span', { 'data-testid': 'issue-field-resolution.ui.read.resolution-status-label', class: 'quiet' }, 'Done')
      : null,
    field(
      'Assignee',
      'issue.issue-view-layout.issue-view-assignee-field.assignee',
      avatar(issue.assignee),
      h('span', null, issue.assignee ?? 'Unassigned'),
    ),
    field(
      'Reporter',
      'issue.issue-view-layout.issue-view-reporter-field.reporter',
      avatar(issue.reporter),
      h('span', null, issue.reporter),
    ),
    field('Priority', 'issue.issue-view-layout.issue-view-priority-field.priority', issue.priority),
    field(
      'Labels',
      'issue-view-product-templates-item-list.ui.sortable-item-list.sortable-item-container-labels',
      h(
        'div',
        {
          'data-testid':
            'issue.views.field.select.common.select-inline-edit.labels.field-inline-edit-state-less--container',
        },
        issue.labels.length === 0 ? 'None' : issue.labels.map((label) => h('span', { class: 'tag' }, label)),
      ),
    ),
    issue.parentKey === null
      ? null
      : field(
          'Parent',
          'issue.issue-view-layout.issue-view-parent-field.parent',
          link(
            `/browse/${issue.parentKey}`,
            { 'data-testid': 'issue-field-parent.ui.view-link' },
            `${issue.parentKey} ${issue.parentTitle}`,
          ),
        ),
    field(
      'Due date',
      'issue.issue-view-layout.issue-view-date-field.duedate',
      issue.due === null
        ? 'None'
        : h(
            'span',
            { 'data-testid': 'coloured-due-date.ui.colored-due-date-container' },
            h('time', { datetime: issue.due }),
            dayText(issue.due),
          ),
    ),
    issue.versions.length === 0
      ? null
      : field(
          'Fix versions',
          'issue.views.field.select.common.select-inline-edit.fixVersions.field-inline-edit-state-less--container',
          issue.versions.join(', '),
        ),
    issue.points === null
      ? null
      : field(
          'Story points',
          'issue-field-story-point-estimate-readview-full.ui.story-point-estimate.badge',
          h('span', { class: 'badge' }, String(issue.points)),
        ),
    issue.sprint === null
      ? null
      : field('Sprint', 'issue-field-sprint-readview-full.ui.sprint.sprint-content.view-sprint-content', issue.sprint),
    h(
      'div',
      { class: 'dates' },
      h('small', { 'data-testid': 'created-date.ui.read.meta-date' }, `Created ${instantText(issue.created)}`),
      h('small', { 'data-testid': 'updated-date.ui.read.meta-date' }, `Updated ${instantText(issue.updated)}`),
    ),
  );

/**
 * @param issue the issue with its children and links
 * @param stage 0 skeleton, 1 header and summary, 2 everything
 * @param form 'page', 'panel' or 'modal'
 * @param old whether its children are drawn as until 2025
 */
export const issueView = (issue, stage, form, old = false) => {
  const inside =
    stage === 0
      ? [h('div', { class: 'skeleton', key: 'skeleton' })]
      : [
          breadcrumbs(issue),
          h(
            'div',
            { class: 'issue-columns', key: 'columns' },
            h(
              'div',
              {
                'data-testid': 'issue.views.issue-details.issue-layout.container-left',
                class: 'issue-left',
                key: 'left',
              },
              heading(issue),
              stage < 2
                ? h('div', { class: 'skeleton', key: 'skeleton' })
                : [
                    h(
                      'div',
                      {
                        'data-testid': 'issue.views.issue-base.foundation.quick-add.quick-add-container',
                        class: 'quick-add',
                      },
                      h('button', null, '+ Add'),
                    ),
                    description(issue),
                    old ? oldChildren(issue) : children(issue),
                    links(issue),
                    activity(issue),
                  ],
            ),
            stage < 2 ? null : details(issue),
          ),
        ];
  if (form === 'page') return h('div', { class: 'issue-page', key: 'issue' }, ...inside);
  if (form === 'modal') {
    return h(
      'div',
      { class: 'modal-blanket', key: 'issue' },
      h(
        'div',
        { 'data-testid': 'issue.views.issue-details.issue-modal.modal-dialog--positioner' },
        h(
          'section',
          {
            role: 'dialog',
            'aria-modal': 'true',
            'data-testid': 'issue.views.issue-details.issue-modal.modal-dialog',
            class: 'modal',
          },
          ...inside,
        ),
      ),
    );
  }
  return h(
    'div',
    { class: 'issue-panel', key: 'issue', 'data-testid': 'issue.views.issue-details.issue-layout.compact-layout' },
    ...inside,
  );
};
