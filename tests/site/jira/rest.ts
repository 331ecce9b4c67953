import * as z from 'zod/mini';
import { type Answer, html, jiraError, json, type Request, redirect, text } from '../answer.ts';
import { issueTypes } from '../portfolio/jira-configuration.ts';
import { answerAgile, answerBoardIssues } from './agile-rest.ts';
import { fields } from './fields.ts';
import { changeJson, issueJson, jiraDate, projectJson, statusJson, typeJson, versionJson } from './issue-json.ts';
import { searchByJql } from './jql.ts';
import type { JiraStore } from './store.ts';

const BulkFetch = z.object({
  issueIdsOrKeys: z.array(z.string()),
  fields: z.optional(z.array(z.string())),
  expand: z.optional(z.array(z.string())),
});
const ChangelogFetch = z.object({
  issueIdsOrKeys: z.array(z.string()),
  fieldIds: z.optional(z.array(z.string())),
  maxResults: z.optional(z.number()),
  nextPageToken: z.optional(z.string()),
});
const Search = z.object({
  jql: z.optional(z.string()),
  fields: z.optional(z.array(z.string())),
  maxResults: z.optional(z.number()),
  nextPageToken: z.optional(z.string()),
  expand: z.optional(z.string()),
});

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};

const listed = (value: string | null): string[] | undefined => (value === null ? undefined : value.split(','));

/** Jira Cloud's login page as a signed-out GET meets it after the redirect: status 200, HTML. */
export const loginPage = (): Answer =>
  html(
    '<!doctype html><html lang="en"><head><title>Log in with Atlassian account</title></head><body id="jira"><form id="login-form"><label>Email <input name="username"></label><button>Continue</button></form></body></html>',
  );

const bulkFetch = (store: JiraStore, body: unknown): Answer => {
  const asked = BulkFetch.safeParse(body);
  if (!asked.success || asked.data.issueIdsOrKeys.length === 0) return jiraError(400, 'Issue ids or keys are missing.');
  if (asked.data.issueIdsOrKeys.length > 100) return jiraError(400, 'No more than 100 issues can be fetched at once.');
  const issues = [...new Set(asked.data.issueIdsOrKeys)]
    .flatMap((key) => store.issue(key) ?? [])
    .sort((one, other) => Number(one.id) - Number(other.id));
  const changelog = asked.data.expand?.includes('changelog') ?? false;
  return json({
    issues: issues.map((issue) => issueJson(store, issue, asked.data.fields ?? ['*all'], changelog)),
    issueErrors: [],
  });
};

/** Pages by histories, oldest first, keyed by the issue's number, as the real endpoint does. */
const changelogFetch = (store: JiraStore, body: unknown): Answer => {
  const asked = ChangelogFetch.safeParse(body);
  if (!asked.success || asked.data.issueIdsOrKeys.length === 0) return jiraError(400, 'Issue ids or keys are missing.');
  const { issueIdsOrKeys, fieldIds, maxResults = 1000, nextPageToken } = asked.data;
  if (issueIdsOrKeys.length > 1000) return jiraError(400, 'No more than 1000 issues can be fetched at once.');
  if (fieldIds !== undefined && fieldIds.length > 10) return jiraError(400, 'No more than 10 field ids can be given.');
  const all = [...new Set(issueIdsOrKeys)].flatMap((key) => {
    const issue = store.issue(key);
    return (issue?.changes ?? []).map((change, index) => ({
      issueId: issue?.id ?? '',
      change,
      id: `${issue?.id}${index}`,
    }));
  });
  const fitting = all.filter(({ change }) => fieldIds === undefined || fieldIds.includes(change.fieldId));
  const from = nextPageToken === undefined ? 0 : Number(nextPageToken);
  const page = fitting.slice(from, from + maxResults);
  const byIssue = Map.groupBy(page, ({ issueId }) => issueId);
  return json({
    issueChangeLogs: [...byIssue].map(([issueId, entries]) => ({
      issueId,
      changeHistories: entries.map(({ change, id }) => changeJson(change, id, jiraDate(change.at))),
    })),
    ...(from + maxResults < fitting.length ? { nextPageToken: String(from + maxResults) } : {}),
  });
};

const searchPage = (store: JiraStore, asked: z.infer<typeof Search>): Answer => {
  const found = asked.jql === undefined ? null : searchByJql(store, asked.jql);
  if (found === null)
    return jiraError(400, 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  const from = asked.nextPageToken === undefined ? 0 : Number(asked.nextPageToken);
  const size = Math.min(asked.maxResults ?? 50, 100);
  const last = from + size >= found.length;
  return json({
    issues: found
      .slice(from, from + size)
      .map((issue) =>
        asked.fields === undefined
          ? { id: issue.id }
          : issueJson(store, issue, asked.fields, asked.expand?.includes('changelog') ?? false),
      ),
    isLast: last,
    ...(last ? {} : { nextPageToken: String(from + size) }),
  });
};

const platform = (store: JiraStore, request: Request, path: string): Answer => {
  const { method, url } = request;
  const is = (verb: string, name: string): boolean => method === verb && path === name;
  if (is('POST', 'issue/bulkfetch')) return bulkFetch(store, parsed(request.body));
  if (is('POST', 'changelog/bulkfetch')) return changelogFetch(store, parsed(request.body));
  if (is('GET', 'field')) return json(fields);
  if (is('GET', 'status')) {
    const statuses = new Map(
      store.portfolio.projects.flatMap((project) => project.statuses.map((status) => [status.id, status] as const)),
    );
    return json([...statuses.values()].map(statusJson));
  }
  if (is('GET', 'issuetype')) return json(issueTypes.map(typeJson));
  if (is('GET', 'myself')) {
    return json({
      self: 'https://acme.atlassian.net/rest/api/3/user',
      accountId: '5b10a2844c20165700ede20a',
      displayName: 'Alma Voss',
      active: true,
    });
  }
  if (path === 'search')
    return jiraError(410, 'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.');
  if (is('GET', 'search/jql')) {
    const asked = url.searchParams;
    return searchPage(store, {
      jql: asked.get('jql') ?? undefined,
      fields: listed(asked.get('fields')),
      maxResults: asked.has('maxResults') ? Number(asked.get('maxResults')) : undefined,
      nextPageToken: asked.get('nextPageToken') ?? undefined,
      expand: asked.get('expand') ?? undefined,
    });
  }
  if (is('POST', 'search/jql')) {
    const asked = Search.safeParse(parsed(request.body));
    return asked.success ? searchPage(store, asked.data) : jiraError(400, 'Invalid request payload.');
  }
  if (is('POST', 'search/approximate-count')) {
    const asked = Search.safeParse(parsed(request.body));
    const found = asked.success && asked.data.jql !== undefined ? searchByJql(store, asked.data.jql) : null;
    return found === null
      ? jiraError(400, 'Unbounded JQL queries are not allowed here.')
      : json({ count: found.length });
  }
  const issueKey = /^issue\/([^/]+)$/.exec(path)?.[1];
  if (method === 'GET' && issueKey !== undefined) {
    const issue = store.issue(issueKey);
    if (issue === undefined) return jiraError(404, 'Issue does not exist or you do not have permission to see it.');
    return json(
      issueJson(
        store,
        issue,
        listed(url.searchParams.get('fields')) ?? ['*all'],
        url.searchParams.get('expand')?.includes('changelog') ?? false,
      ),
    );
  }
  const ofProject = /^project\/([^/]+)(\/versions)?$/.exec(path);
  if (method === 'GET' && ofProject !== null) {
    const project = store.project(ofProject[1] ?? '');
    if (project === undefined) return jiraError(404, `No project could be found with key '${ofProject[1]}'.`);
    if (ofProject[2] !== undefined) return json(project.versions.map((version) => versionJson(version, project)));
    return json({
      ...projectJson(project),
      style: project.simplified ? 'next-gen' : 'classic',
      isPrivate: false,
      versions: project.versions.map((version) => versionJson(version, project)),
    });
  }
  return jiraError(404, 'null for uri');
};

/** The service desk and its one queue: everything that is open. */
export const answerDesk = (store: JiraStore, path: string): Answer => {
  const desks = store.portfolio.projects.filter(({ kind }) => kind === 'service_desk');
  if (path === '') {
    const values = desks.map(({ id, key, name }, index) => ({
      id: String(index + 1),
      projectId: id,
      projectName: name,
      projectKey: key,
    }));
    return json({ size: values.length, start: 0, limit: 100, isLastPage: true, values });
  }
  const [, desk, queue] = /^\/(\d+)\/queue\/(\d+)$/.exec(path) ?? [];
  const project = desk === undefined ? undefined : desks[Number(desk) - 1];
  if (project === undefined) return jiraError(404, 'The service desk does not exist.');
  return json({ id: queue, name: 'All open', jql: `project = ${project.key} AND statusCategory != Done`, fields: [] });
};

/** Answers `/rest/…` of the Jira host as Jira Cloud does, signed in or not. */
export const answerJiraRest = (store: JiraStore, request: Request): Answer => {
  const { pathname } = request.url;
  if (!request.signedIn) {
    return request.method === 'POST'
      ? json({ message: '', status: 400 }, 400)
      : redirect(`/login.jsp?permissionViolation=true&os_destination=${encodeURIComponent(pathname)}`);
  }
  const foreign = request.origin !== null && request.origin !== request.url.origin;
  if (request.method === 'POST' && foreign) return text('XSRF check failed', 403);
  const api = /^\/rest\/api\/(?:2|3|latest)\/(.*)$/.exec(pathname)?.[1];
  if (api !== undefined) return platform(store, request, api);
  const agilePath = /^\/rest\/agile\/1\.0\/(.*)$/.exec(pathname)?.[1];
  if (agilePath !== undefined) return answerAgile(store, request, agilePath);
  const deskPath = /^\/rest\/servicedeskapi\/servicedesk(\/.*)?$/.exec(pathname);
  if (deskPath !== null && request.method === 'GET') return answerDesk(store, deskPath[1] ?? '');
  const boardId = /^\/rest\/software\/1\.0\/board\/(\d+)\/(?:issue|backlog)(?:\/approximate-count)?$/.exec(
    pathname,
  )?.[1];
  const board = boardId === undefined ? undefined : store.board(Number(boardId));
  if (board !== undefined && request.method === 'GET') return answerBoardIssues(store, board, request.url);
  return jiraError(404, 'null for uri');
};
