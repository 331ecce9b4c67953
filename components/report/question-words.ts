import type { MessageKey } from '../../utils/i18n/message.ts';
import type { Grouping, Scope } from '../../utils/model/question.ts';
import { scopeKey } from '../../utils/model/question.ts';

/** What a grouping is called, after 'by'. */
export const groupName: Readonly<Record<Grouping, MessageKey>> = {
  board: 'grouping_board',
  project: 'grouping_project',
  parent: 'grouping_parent',
  label: 'grouping_label',
  component: 'grouping_component',
  type: 'grouping_type',
  list: 'grouping_list',
  owner: 'grouping_owner',
};

/** The key of any scope, by which it is found among those to choose from. */
export const keyOf = (scope: Scope): string =>
  scope.kind === 'selection' ? `selection:${scope.selection}` : scopeKey(scope);
