import { type Answer, jiraError, json, type Request } from '../answer.ts';
import type { Board } from '../portfolio/jira-model.ts';
import { customField } from './fields.ts';
import { issueJson, sprintJson } from './issue-json.ts';
import type { JiraStore } from './store.ts';

const listed = (value: string | null): string[] | undefined => (value === null ? undefined : value.split(','));

const boardJson = (store: JiraStore, board: Board): object => {
  const project = store.project(board.projectKey);
  return {
    id: board.id,
    self: `https://acme.atlassian.net/rest/agile/1.0/board/${board.id}`,
    name: board.name,
    type: board.kind,
    location: {
      projectId: Number(project?.id),
      displayName: `${project?.name} (${board.projectKey})`,
      projectName: project?.name,
      projectKey: board.projectKey,
      projectTypeKey: project?.kind,
      name: `${project?.name} (${board.projectKey})`,
    },
  };
};

const configurationJson = (store: JiraStore, board: Board): object => {
  const project = store.project(board.projectKey);
  const self = (id: string): string => `https://acme.atlassian.net/rest/api/2/status/${id}`;
  return {
    id: board.id,
    self: `https://acme.atlassian.net/rest/agile/1.0/board/${board.id}/configuration`,
    name: board.name,
    type: board.kind,
    filter: {
      id: String(10_000 + board.id),
      self: `https://acme.atlassian.net/rest/api/2/filter/${10_000 + board.id}`,
    },
    location: {
      type: 'project',
      id: project?.id,
      key: board.projectKey,
      name: project?.name,
      self: 'https://acme.atlassian.net/',
    },
    columnConfig: {
      columns: board.columns.map(({ name, statusIds }) => ({
        name,
        statuses: statusIds.map((id) => ({ id, self: self(id) })),
      })),
      constraintType: 'none',
    },
    ...(board.kind === 'kanban'
      ? {}
      : {
          estimation: {
            type: 'field',
            field:
              project?.simplified === true
                ? { fieldId: customField.storyPointEstimate, displayName: 'Story point estimate' }
                : { fieldId: customField.storyPoints, displayName: 'Story Points' },
          },
        }),
    ranking: { rankCustomFieldId: 10019 },
  };
};

const sprintsPage = (board: Board, url: URL): Answer => {
  if (board.kind === 'kanban') return jiraError(400, 'The board does not support sprints');
  const states = listed(url.searchParams.get('state'));
  const from = Number(url.searchParams.get('startAt') ?? 0);
  const size = Math.min(Number(url.searchParams.get('maxResults') ?? 50), 50);
  const found = board.sprints.filter(({ state }) => states === undefined || states.includes(state));
  return json({
    startAt: from,
    maxResults: size,
    total: found.length,
    isLast: from + size >= found.length,
    values: found.slice(from, from + size).map((sprint) => ({
      ...sprintJson(sprint, board.id),
      originBoardId: board.id,
      self: `https://acme.atlassian.net/rest/agile/1.0/sprint/${sprint.id}`,
    })),
  });
};

/** Answers `/rest/software/1.0/board/{id}/issue` and `/backlog`, which took the place of the removed reads, and their counts. */
export const answerBoardIssues = (store: JiraStore, board: Board, url: URL): Answer => {
  const onBoard = store.onBoard(board);
  const isBacklog = /\/backlog(\/|$)/.test(url.pathname);
  const issues = isBacklog
    ? store.portfolio.issues.filter(
        (issue) =>
          issue.projectKey === board.projectKey &&
          issue.type.level <= 0 &&
          issue.resolved === null &&
          !onBoard.includes(issue),
      )
    : onBoard;
  if (url.pathname.endsWith('/approximate-count')) return json({ count: issues.length });
  const from = Number(url.searchParams.get('nextPageToken') ?? 0);
  const size = Math.min(Number(url.searchParams.get('maxResults') ?? 50), 5000);
  const last = from + size >= issues.length;
  const asked = listed(url.searchParams.get('fields')) ?? ['*navigable'];
  return json({
    issues: issues.slice(from, from + size).map((issue) => issueJson(store, issue, asked, false)),
    isLast: last,
    ...(last ? {} : { nextPageToken: String(from + size) }),
  });
};

/** Answers `/rest/agile/1.0/…`: boards, their configuration and sprints; reads of issues were removed in November 2026. */
export const answerAgile = (store: JiraStore, request: Request, path: string): Answer => {
  if (request.method !== 'GET') return jiraError(405, 'Method not allowed');
  if (/^(board\/\d+\/(issue|backlog|sprint\/\d+\/issue)|sprint\/\d+\/issue)$/.test(path)) {
    return jiraError(410, 'This API has been removed. Use /rest/software/1.0 instead.');
  }
  const [, id, rest] = /^board\/(\d+)(?:\/(\w+))?$/.exec(path) ?? [];
  const board = id === undefined ? undefined : store.board(Number(id));
  if (board === undefined) return jiraError(404, 'Board does not exist or you do not have permission to see it.');
  if (rest === undefined) return json(boardJson(store, board));
  if (rest === 'configuration') return json(configurationJson(store, board));
  if (rest === 'sprint') return sprintsPage(board, request.url);
  return jiraError(404, 'null for uri');
};
