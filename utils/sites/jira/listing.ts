import type { Board } from '../../model/portfolio.ts';
import { urlOf } from '../url-of.ts';
import { isIssueKey } from './issue-key.ts';
import { jqlString } from './jql.ts';

/** What a page lists, as the API can be asked for it. */
export type Listing =
  | { kind: 'board'; number: string; backlog: boolean }
  | { kind: 'queue'; project: string; number: string }
  | { kind: 'jql'; jql: string };

const jql = (text: string): Listing => ({ kind: 'jql', jql: text });

/** Query texts keep their case and their spaces in the address; the board's id has them folded. */
const queryOf = (board: Board): string => urlOf(board.url)?.searchParams.get('jql')?.trim() ?? '';

/**
 * What to ask for to read all that a board, project, filter or queue lists; null where the API has no way to say it, such
 * as a plan, which only administrators may read.
 */
export const listingOf = (board: Board): Listing | null => {
  const [, , what = '', name = '', part = ''] = board.id.split('/');
  const isNumber = /^\d+$/.test(name);
  switch (what) {
    case 'boards':
      return isNumber && ['', 'backlog'].includes(part)
        ? { kind: 'board', number: name, backlog: part === 'backlog' }
        : null;
    case 'projects':
      return isIssueKey(`${name}-1`) && part !== 'filter' ? jql(`project = ${jqlString(name)}`) : null;
    case 'filter':
      return isNumber ? jql(`filter = ${name}`) : null;
    case 'versions':
      return isNumber ? jql(`fixVersion = ${name}`) : null;
    case 'queues':
      return isIssueKey(`${name}-1`) && /^\d+$/.test(part) ? { kind: 'queue', project: name, number: part } : null;
    case 'jql': {
      const query = queryOf(board);
      return query === '' ? null : jql(query);
    }
    default:
      return null;
  }
};
