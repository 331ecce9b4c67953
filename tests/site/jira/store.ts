import type { Board, Issue, JiraPortfolio, Project, Status } from '../portfolio/jira-model.ts';

/** What can be changed of an issue while the site runs; answers and pages that are drawn afterwards show it. */
export interface IssueEdit {
  title?: string;
  /** The name of a status of the issue's project. */
  status?: string;
  labels?: string[];
  due?: string | null;
  points?: number | null;
}

/** The stand-in's Jira as the server holds it. */
export interface JiraStore {
  readonly portfolio: JiraPortfolio;
  /** Finds an issue by key or id. */
  issue(keyOrId: string): Issue | undefined;
  project(keyOrId: string): Project | undefined;
  board(id: number): Board | undefined;
  status(id: string): Status | undefined;
  /** The issues that the board shows, in board order. */
  onBoard(board: Board): Issue[];
  children(key: string): Issue[];
  /** Changes an issue, records it in its history and bumps `updated`. Throws when there is no such issue or status. */
  edit(key: string, edit: IssueEdit): void;
  /** Takes an issue away, as if it were deleted or hidden from this user. */
  remove(key: string): void;
}

const activeSprint = (board: Board): number | undefined => board.sprints.find(({ state }) => state === 'active')?.id;

export const createJiraStore = (portfolio: JiraPortfolio, clock: () => number = Date.now): JiraStore => {
  const byKey = new Map(portfolio.issues.flatMap((issue) => [[issue.key, issue] as const, [issue.id, issue] as const]));
  const projects = new Map(portfolio.projects.flatMap((one) => [[one.key, one] as const, [one.id, one] as const]));
  const statuses = new Map(
    portfolio.projects.flatMap((one) => one.statuses.map((status) => [status.id, status] as const)),
  );
  const isDone = (issue: Issue): boolean => statuses.get(issue.statusId)?.category === 'done';
  return {
    portfolio,
    issue: (keyOrId) => byKey.get(keyOrId),
    project: (keyOrId) => projects.get(keyOrId),
    board: (id) => portfolio.boards.find((board) => board.id === id),
    status: (id) => statuses.get(id),
    onBoard: (board) => {
      const sprint = activeSprint(board);
      const oldest = portfolio.now - board.doneDays * 86_400_000;
      return portfolio.issues.filter(
        (issue) =>
          issue.projectKey === board.projectKey &&
          issue.type.level <= 0 &&
          (board.kind === 'scrum'
            ? sprint !== undefined && issue.sprintIds.includes(sprint)
            : !isDone(issue) || issue.statusSince >= oldest),
      );
    },
    children: (key) => portfolio.issues.filter((issue) => issue.parentKey === key),
    edit: (key, edit) => {
      const issue = byKey.get(key);
      if (issue === undefined) throw new Error(`no issue ${key}`);
      const at = clock();
      const record = (
        field: string,
        from: string | null,
        fromText: string | null,
        to: string | null,
        toText: string | null,
      ): void => {
        issue.changes.push({
          at,
          author: issue.reporter,
          field,
          fieldId: field,
          custom: false,
          from,
          fromText,
          to,
          toText,
        });
      };
      if (edit.title !== undefined) {
        record('summary', null, issue.title, null, edit.title);
        issue.title = edit.title;
      }
      if (edit.status !== undefined) {
        const next = projects.get(issue.projectKey)?.statuses.find(({ name }) => name === edit.status);
        if (next === undefined) throw new Error(`project ${issue.projectKey} has no status ${edit.status}`);
        const before = statuses.get(issue.statusId);
        record('status', issue.statusId, before?.name ?? null, next.id, next.name);
        if (next.category === 'done' && before?.category !== 'done') record('resolution', null, null, '10000', 'Done');
        if (next.category !== 'done' && before?.category === 'done') record('resolution', '10000', 'Done', null, null);
        issue.statusId = next.id;
        issue.statusSince = at;
        issue.resolved = next.category === 'done' ? at : null;
      }
      if (edit.labels !== undefined) issue.labels = [...edit.labels];
      if (edit.due !== undefined) {
        record('duedate', issue.due, issue.due, edit.due, edit.due);
        issue.due = edit.due;
      }
      if (edit.points !== undefined) issue.points = edit.points;
      issue.updated = at;
    },
    remove: (key) => {
      const issue = byKey.get(key);
      if (issue === undefined) return;
      byKey.delete(issue.key);
      byKey.delete(issue.id);
      portfolio.issues = portfolio.issues.filter((other) => other !== issue);
    },
  };
};
