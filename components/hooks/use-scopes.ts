import { message } from '../../utils/i18n/message.ts';
import { type SingleScope, scopeKey } from '../../utils/model/question.ts';
import { useBackground } from './background.ts';
import { useLive } from './use-live.ts';

/** A scope under the name that the reader knows. */
export interface NamedScope {
  key: string;
  name: string;
  scope: SingleScope;
}

/** What of an id the reader knows: the part after the host. */
const lastOf = (id: string): string => id.split('/').slice(2).join('/') || id;

/** The boards, projects and sites that hold tickets, the largest of each first; empty until they have come. */
export const useScopes = (): readonly NamedScope[] => {
  const { send } = useBackground();
  const { value } = useLive('scopes', () => send('scopes', null));
  if (value === null) return [];
  const named = (scope: SingleScope, name: string): NamedScope => ({ key: scopeKey(scope), name, scope });
  return [
    ...value.boards.map(({ id, name }) =>
      named({ kind: 'board', board: id }, message('policy_board', name || lastOf(id))),
    ),
    ...value.projects.map(({ id }) => named({ kind: 'project', project: id }, message('policy_project', lastOf(id)))),
    ...value.sites.map(({ id }) =>
      named({ kind: 'site', site: id }, message('policy_site', id.split('/').at(-1) ?? id)),
    ),
  ];
};
