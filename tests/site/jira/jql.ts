import type { Issue } from '../portfolio/jira-model.ts';
import type { JiraStore } from './store.ts';

const list = (inside: string): string[] => inside.split(',').map((item) => item.trim().replace(/^["']|["']$/g, ''));

/**
 * The few forms of JQL that the pages' own links and polite readers use: `project = X`, `project in (…)`,
 * `key in (…)`, `statusCategory = Done` or `!= Done`, `parent = KEY`, `filter = N` for the filter of a board,
 * `fixVersion = N`, joined by AND, with `order by created`.
 * Null for a query without any restriction, which the real search refuses.
 */
export const searchByJql = (store: JiraStore, jql: string): Issue[] | null => {
  const [where = '', order = ''] = jql.split(/\border by\b/i);
  if (where.trim() === '') return null;
  const tests = where.split(/\band\b/i).map((part): ((issue: Issue) => boolean) => {
    const term = part.trim();
    const project = /^project\s*=\s*"?([\w-]+)"?$/i.exec(term)?.[1];
    if (project !== undefined) return (issue) => issue.projectKey === project;
    const projects = /^project\s+in\s*\((.*)\)$/i.exec(term)?.[1];
    if (projects !== undefined) return (issue) => list(projects).includes(issue.projectKey);
    const keys = /^(?:key|issuekey|issue)\s+in\s*\((.*)\)$/i.exec(term)?.[1];
    if (keys !== undefined) return (issue) => list(keys).includes(issue.key);
    const parent = /^parent\s*=\s*"?([\w-]+)"?$/i.exec(term)?.[1];
    if (parent !== undefined) return (issue) => issue.parentKey === parent;
    const filter = /^filter\s*=\s*(\d+)$/i.exec(term)?.[1];
    const board = filter === undefined ? undefined : store.board(Number(filter) - 10_000);
    if (board !== undefined) {
      const keys = new Set(store.onBoard(board).map(({ key }) => key));
      return (issue) => keys.has(issue.key);
    }
    const version = /^fixVersion\s*=\s*(\d+)$/i.exec(term)?.[1];
    if (version !== undefined) return (issue) => issue.versionIds.includes(version);
    const category = /^statusCategory\s*(!?=)\s*"?done"?$/i.exec(term)?.[1];
    if (category !== undefined)
      return (issue) => (store.status(issue.statusId)?.category === 'done') === (category === '=');
    return () => true;
  });
  const found = store.portfolio.issues.filter((issue) => tests.every((test) => test(issue)));
  const direction = /created\s+asc/i.test(order) ? 1 : -1;
  return [...found].sort((one, other) => direction * (one.created - other.created));
};
