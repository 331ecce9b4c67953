import type { Category, Issue } from '../portfolio/jira-model.ts';
import type { JiraStore } from './store.ts';

/** An issue as the pages show it; instants as ISO texts. */
export interface PageIssue {
  id: string;
  key: string;
  projectKey: string;
  projectName: string;
  title: string;
  description: string;
  type: string;
  avatar: number;
  statusId: string;
  status: string;
  category: Category;
  priority: string;
  labels: string[];
  created: string;
  updated: string;
  due: string | null;
  dueText: string;
  resolved: boolean;
  points: number | null;
  parentKey: string | null;
  parentTitle: string | null;
  assignee: string | null;
  reporter: string;
  versions: string[];
  sprint: string | null;
  links: { relation: string; key: string; title: string }[];
  /** Keys that the description and a comment mention in prose. */
  mentions: string[];
  boardIds: number[];
}

/** What the browser gets of the stand-in's Jira, never the generator's truth. */
export interface JiraPageData {
  projects: { key: string; name: string; listPath: string }[];
  boards: {
    id: number;
    name: string;
    path: string;
    generation: 'a' | 'b';
    columns: readonly { name: string; statusIds: readonly string[] }[];
  }[];
  statuses: { id: string; name: string; category: Category }[];
  issues: PageIssue[];
}

const dueText = (due: string | null): string =>
  due === null ? '' : new Date(due).toLocaleDateString('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });

const pageIssue = (store: JiraStore, issue: Issue, boardIds: number[], mentions: string[]): PageIssue => {
  const project = store.project(issue.projectKey);
  const status = store.status(issue.statusId);
  const parent = issue.parentKey === null ? undefined : store.issue(issue.parentKey);
  const sprints = store.portfolio.boards.find(
    ({ projectKey, kind }) => projectKey === issue.projectKey && kind === 'scrum',
  )?.sprints;
  return {
    id: issue.id,
    key: issue.key,
    projectKey: issue.projectKey,
    projectName: project?.name ?? '',
    title: issue.title,
    description: issue.description,
    type: issue.type.name,
    avatar: issue.type.avatar,
    statusId: issue.statusId,
    status: status?.name ?? '',
    category: status?.category ?? 'new',
    priority: issue.priority,
    labels: issue.labels,
    created: new Date(issue.created).toISOString(),
    updated: new Date(issue.updated).toISOString(),
    due: issue.due,
    dueText: dueText(issue.due),
    resolved: status?.category === 'done',
    points: issue.points,
    parentKey: parent?.key ?? null,
    parentTitle: parent?.title ?? null,
    assignee: issue.assignee?.name ?? null,
    reporter: issue.reporter.name,
    versions: project?.versions.filter(({ id }) => issue.versionIds.includes(id)).map(({ name }) => name) ?? [],
    sprint: sprints?.findLast(({ id }) => issue.sprintIds.includes(id))?.name ?? null,
    links: issue.links.map(({ type, key }) => ({
      relation: type.toLowerCase(),
      key,
      title: store.issue(key)?.title ?? '',
    })),
    mentions,
    boardIds,
  };
};

/** What the pages show of the store as it is now. */
export const jiraPageData = (store: JiraStore): JiraPageData => {
  const { portfolio } = store;
  const boardsOf = new Map<string, number[]>();
  for (const board of portfolio.boards) {
    for (const { key } of store.onBoard(board)) boardsOf.set(key, [...(boardsOf.get(key) ?? []), board.id]);
  }
  return {
    projects: portfolio.projects.map(({ key, name, kind, simplified }) => ({
      key,
      name,
      listPath:
        kind === 'business'
          ? `/jira/core/projects/${key}/list`
          : `/jira/software/${simplified ? '' : 'c/'}projects/${key}/issues`,
    })),
    boards: portfolio.boards.map(({ id, name, path, generation, columns }) => ({
      id,
      name,
      path,
      generation,
      columns,
    })),
    statuses: portfolio.projects.flatMap(({ statuses }) =>
      statuses.map(({ id, name, category }) => ({ id, name, category })),
    ),
    issues: portfolio.issues.map((issue, index) => {
      const other = portfolio.issues[index - 1];
      return pageIssue(
        store,
        issue,
        boardsOf.get(issue.key) ?? [],
        index % 7 === 3 && other !== undefined ? [other.key] : [],
      );
    }),
  };
};
