import * as z from 'zod/mini';
import { type Answer, jiraError, json, type Request, text } from '../answer.ts';
import { answerAgile } from '../jira/agile-rest.ts';
import { customField, fields } from '../jira/fields.ts';
import { statusJson, typeJson, versionJson } from '../jira/issue-json.ts';
import { searchByJql } from '../jira/jql.ts';
import { home } from '../jira/parts-json.ts';
import { answerDesk } from '../jira/rest.ts';
import type { JiraStore } from '../jira/store.ts';
import { issueTypes } from '../portfolio/jira-configuration.ts';
import type { Issue } from '../portfolio/jira-model.ts';
import { answerGreenhopper } from './boards.ts';
import { type DataCenterHost, rootOf } from './hosts.ts';
import { dataCenterIssue } from './issue-json.ts';

/** `jira.search.views.default.max`: no search gives more at once. */
const searchCap = 1000;

const Search = z.object({
  jql: z.optional(z.string()),
  startAt: z.optional(z.number()),
  maxResults: z.optional(z.number()),
  fields: z.optional(z.array(z.string())),
  expand: z.optional(z.array(z.string())),
  validateQuery: z.optional(z.union([z.boolean(), z.string()])),
});
type Search = z.infer<typeof Search>;

const listed = (value: string | null): string[] | undefined => (value === null ? undefined : value.split(','));
const numbered = (value: string | null): number | undefined => (value === null ? undefined : Number(value));

const searchOf = ({ method, url, body }: Request): Search | null => {
  if (method === 'GET') {
    const asked = url.searchParams;
    return {
      jql: asked.get('jql') ?? undefined,
      startAt: numbered(asked.get('startAt')),
      maxResults: numbered(asked.get('maxResults')),
      fields: listed(asked.get('fields')),
      expand: listed(asked.get('expand')),
      validateQuery: asked.get('validateQuery') ?? undefined,
    };
  }
  try {
    const parsed = Search.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

const keysIn = (jql: string): string[] =>
  (/\b(?:key|issuekey|issue)\s+in\s*\(([^)]*)\)/i.exec(jql)?.[1] ?? '')
    .split(',')
    .map((key) => key.trim().replaceAll('"', ''))
    .filter((key) => key !== '');

const pageOf = (store: JiraStore, site: DataCenterHost, found: readonly Issue[], asked: Search): Answer => {
  const startAt = asked.startAt ?? 0;
  const maxResults = Math.min(asked.maxResults ?? 50, searchCap);
  const changelog = asked.expand?.includes('changelog') ?? false;
  return json({
    expand: 'schema,names',
    startAt,
    maxResults,
    total: found.length,
    issues: found
      .slice(startAt, startAt + maxResults)
      .map((issue) => dataCenterIssue(store, issue, site, asked.fields ?? ['*navigable'], changelog)),
  });
};

/** The search refuses a whole query for one key it does not know, unless it is told not to validate. */
const search = (store: JiraStore, site: DataCenterHost, request: Request): Answer => {
  const asked = searchOf(request);
  if (asked === null) return jiraError(400, 'Invalid request payload.');
  const jql = asked.jql ?? '';
  const strict =
    asked.validateQuery === undefined || String(asked.validateQuery) === 'true' || asked.validateQuery === 'strict';
  const unknown = keysIn(jql).filter((key) => store.issue(key) === undefined);
  if (strict && unknown.length > 0) {
    const errorMessages = unknown.map((key) => `An issue with key '${key}' does not exist for field 'key'.`);
    return json({ errorMessages, errors: {} }, 400);
  }
  return pageOf(store, site, searchByJql(store, jql) ?? store.portfolio.issues, asked);
};

const platform = (store: JiraStore, site: DataCenterHost, request: Request, path: string): Answer => {
  const { method, url } = request;
  if (path === 'search') return search(store, site, request);
  if (method !== 'GET') return jiraError(405, 'Method Not Allowed');
  if (path === 'serverInfo') {
    const versionNumbers = site.version.split('.').map(Number);
    const buildNumber = Number(site.build);
    return json({
      baseUrl: rootOf(site),
      version: site.version,
      versionNumbers,
      deploymentType: 'Server',
      buildNumber,
    });
  }
  // The estimate of team-managed projects is Cloud's.
  if (path === 'field') return json(fields.filter(({ id }) => id !== customField.storyPointEstimate));
  if (path === 'status') {
    const all = store.portfolio.projects.flatMap(({ statuses }) => statuses);
    return json([...new Map(all.map((status) => [status.id, status])).values()].map(statusJson));
  }
  if (path === 'issuetype') return json(issueTypes.map(typeJson));
  if (path === 'myself') return json({ name: 'avoss', key: 'JIRAUSER10100', displayName: 'Alma Voss', active: true });
  const key = /^issue\/([^/]+)$/.exec(path)?.[1];
  if (key !== undefined) {
    const issue = store.issue(key);
    if (issue === undefined) return jiraError(404, 'Issue Does Not Exist');
    const changelog = url.searchParams.get('expand')?.includes('changelog') ?? false;
    return json(dataCenterIssue(store, issue, site, listed(url.searchParams.get('fields')) ?? ['*all'], changelog));
  }
  const [, projectKey, versions] = /^project\/([^/]+)(\/versions)?$/.exec(path) ?? [];
  const project = projectKey === undefined ? undefined : store.project(projectKey);
  if (project === undefined) return jiraError(404, 'null for uri');
  const known = project.versions.map((version) => versionJson(version, project));
  return json(
    versions === undefined
      ? { id: project.id, key: project.key, name: project.name, projectTypeKey: project.kind, versions: known }
      : known,
  );
};

/** Issues of a board: not deprecated here, paged by `startAt`. */
const boardIssues = (store: JiraStore, site: DataCenterHost, request: Request, path: string): Answer | null => {
  const [, id, what] = /^board\/(\d+)\/(issue|backlog)$/.exec(path) ?? [];
  const board = id === undefined ? undefined : store.board(Number(id));
  const asked = searchOf(request);
  if (board === undefined || asked === null) return null;
  const onBoard = store.onBoard(board);
  const backlog = store.portfolio.issues.filter(
    (issue) => issue.projectKey === board.projectKey && issue.resolved === null && !onBoard.includes(issue),
  );
  return pageOf(store, site, what === 'issue' ? onBoard : backlog, asked);
};

/** Answers `/rest/…` as Jira Data Center does, signed in or not; `path` is without the context path. */
export const answerDataCenterRest = (
  store: JiraStore,
  site: DataCenterHost,
  request: Request,
  path: string,
): Answer => {
  if (!request.signedIn) {
    const refused = jiraError(401, 'You are not authenticated. Authentication required to perform this operation.');
    return {
      ...refused,
      headers: { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED', 'www-authenticate': 'OAuth realm=""' },
    };
  }
  if (request.method === 'POST' && request.origin !== null && request.origin !== request.url.origin) {
    return text('XSRF check failed', 403);
  }
  const answer = (): Answer => {
    const api = /^\/rest\/api\/(?:2|latest)\/(.*)$/.exec(path)?.[1];
    if (api !== undefined) return platform(store, site, request, api);
    const agile = /^\/rest\/agile\/1\.0\/(.*)$/.exec(path)?.[1];
    if (agile !== undefined) return boardIssues(store, site, request, agile) ?? answerAgile(store, request, agile);
    const greenhopper = /^\/rest\/greenhopper\/1\.0\/(.*)$/.exec(path)?.[1];
    if (greenhopper !== undefined) return answerGreenhopper(store, request.url, greenhopper);
    const desk = /^\/rest\/servicedeskapi\/servicedesk(\/.*)?$/.exec(path);
    if (desk !== null && request.method === 'GET') return answerDesk(store, desk[1] ?? '');
    return jiraError(404, 'null for uri');
  };
  const given = answer();
  // What is the same on Cloud names Cloud's own address.
  return { ...given, body: given.body.replaceAll(home, rootOf(site)) };
};
