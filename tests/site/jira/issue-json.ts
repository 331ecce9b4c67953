import type { Category, Change, Issue, IssueType, Project, Sprint, Status, Version } from '../portfolio/jira-model.ts';
import { customField } from './fields.ts';
import { documentOf, home, personJson } from './parts-json.ts';
import type { JiraStore } from './store.ts';

/** An instant as Jira writes it: an offset without a colon, here one hour east of Greenwich. */
export const jiraDate = (at: number): string => new Date(at + 3_600_000).toISOString().replace('Z', '+0100');

const categories: Record<Category, object> = {
  new: { self: `${home}/rest/api/3/statuscategory/2`, id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  indeterminate: {
    self: `${home}/rest/api/3/statuscategory/4`,
    id: 4,
    key: 'indeterminate',
    colorName: 'yellow',
    name: 'In Progress',
  },
  done: { self: `${home}/rest/api/3/statuscategory/3`, id: 3, key: 'done', colorName: 'green', name: 'Done' },
};

export const statusJson = (status: Status) => ({
  self: `${home}/rest/api/3/status/${status.id}`,
  description: '',
  iconUrl: `${home}/images/icons/statuses/generic.png`,
  id: status.id,
  name: status.name,
  statusCategory: categories[status.category],
});

export const typeJson = (type: IssueType) => ({
  self: `${home}/rest/api/3/issuetype/${type.id}`,
  id: type.id,
  name: type.name,
  description: '',
  subtask: type.level < 0,
  hierarchyLevel: type.level,
  avatarId: type.avatar,
  iconUrl: `${home}/rest/api/2/universal_avatar/view/type/issuetype/avatar/${type.avatar}?size=medium`,
});

export const versionJson = (version: Version, project: Project) => ({
  self: `${home}/rest/api/3/version/${version.id}`,
  id: version.id,
  name: version.name,
  archived: false,
  released: version.released,
  releaseDate: version.releaseDate,
  projectId: Number(project.id),
});

export const projectJson = (project: Project) => ({
  self: `${home}/rest/api/3/project/${project.id}`,
  id: project.id,
  key: project.key,
  name: project.name,
  projectTypeKey: project.kind,
  simplified: project.simplified,
});

export const sprintJson = (sprint: Sprint, boardId: number) => ({
  id: sprint.id,
  name: sprint.name,
  state: sprint.state,
  boardId,
  goal: '',
  ...(sprint.state === 'future'
    ? {}
    : { startDate: new Date(sprint.start).toISOString(), endDate: new Date(sprint.end).toISOString() }),
  ...(sprint.state === 'closed' ? { completeDate: new Date(sprint.end).toISOString() } : {}),
});

const priorityIds: Record<string, string> = { Highest: '1', High: '2', Medium: '3', Low: '4', Lowest: '5' };
const priorityJson = (name: string) => ({
  self: `${home}/rest/api/3/priority/${priorityIds[name] ?? '3'}`,
  id: priorityIds[name] ?? '3',
  name,
});

const brief = (store: JiraStore, issue: Issue) => {
  const status = store.status(issue.statusId);
  return {
    id: issue.id,
    key: issue.key,
    self: `${home}/rest/api/3/issue/${issue.id}`,
    fields: {
      summary: issue.title,
      ...(status === undefined ? {} : { status: statusJson(status) }),
      priority: priorityJson(issue.priority),
      issuetype: typeJson(issue.type),
    },
  };
};

const wording = {
  Blocks: { id: '10000', inward: 'is blocked by', outward: 'blocks' },
  Cloners: { id: '10001', inward: 'is cloned by', outward: 'clones' },
  Relates: { id: '10003', inward: 'relates to', outward: 'relates to' },
  'Problem/Incident': { id: '10004', inward: 'is caused by', outward: 'causes' },
};

/** Every field of an issue as `/rest/api/3/issue` gives it. */
const fieldsOf = (store: JiraStore, issue: Issue): Record<string, unknown> => {
  const project = store.project(issue.projectKey);
  const status = store.status(issue.statusId);
  const parent = issue.parentKey === null ? undefined : store.issue(issue.parentKey);
  const board = store.portfolio.boards.find(({ projectKey }) => projectKey === issue.projectKey);
  const sprints = board?.sprints.filter(({ id }) => issue.sprintIds.includes(id)) ?? [];
  const isDesk = project?.kind === 'service_desk';
  return {
    summary: issue.title,
    description: documentOf(issue.description),
    issuetype: typeJson(issue.type),
    status: status === undefined ? null : statusJson(status),
    statuscategorychangedate: jiraDate(issue.statusSince),
    priority: priorityJson(issue.priority),
    resolution:
      issue.resolved === null
        ? null
        : { self: `${home}/rest/api/3/resolution/10000`, id: '10000', name: 'Done', description: '' },
    resolutiondate: issue.resolved === null ? null : jiraDate(issue.resolved),
    created: jiraDate(issue.created),
    updated: jiraDate(issue.updated),
    duedate: issue.due,
    labels: issue.labels,
    components: issue.components.map((name, index) => ({ id: String(10_300 + index), name })),
    fixVersions:
      project === undefined
        ? []
        : project.versions.filter(({ id }) => issue.versionIds.includes(id)).map((one) => versionJson(one, project)),
    versions: [],
    project: project === undefined ? null : projectJson(project),
    ...(parent === undefined ? {} : { parent: brief(store, parent) }),
    subtasks: store
      .children(issue.key)
      .filter(({ type }) => type.level < 0)
      .map((child) => brief(store, child)),
    issuelinks: issue.links.flatMap(({ type, outward, key }, index) => {
      const other = store.issue(key);
      if (other === undefined) return [];
      const side = outward ? { outwardIssue: brief(store, other) } : { inwardIssue: brief(store, other) };
      return [{ id: `${issue.id}${index}`, type: { name: type, ...wording[type] }, ...side }];
    }),
    assignee: personJson(issue.assignee),
    reporter: personJson(issue.reporter),
    creator: personJson(issue.reporter),
    timeoriginalestimate: issue.estimateSeconds,
    timeestimate: issue.estimateSeconds,
    timespent: issue.spentSeconds,
    aggregatetimespent: issue.spentSeconds,
    workratio: -1,
    [customField.startDate]: issue.start,
    [customField.sprint]: sprints.length === 0 ? null : sprints.map((sprint) => sprintJson(sprint, board?.id ?? 0)),
    [customField.storyPoints]: project?.simplified === true ? null : issue.points,
    [customField.storyPointEstimate]: project?.simplified === true ? issue.points : null,
    [customField.epicLink]: project?.simplified === false && parent?.type.level === 1 ? parent.key : null,
    [customField.rank]: `0|i${issue.id.padStart(5, '0')}:`,
    [customField.flagged]: null,
    [customField.targetEnd]: null,
    [customField.requestType]:
      issue.requestType === null
        ? null
        : {
            _links: { self: `${home}/rest/servicedeskapi/request/${issue.id}` },
            requestType: {
              id: '7',
              name: issue.requestType,
              description: '',
              serviceDeskId: '1',
              issueTypeId: issue.type.id,
              groupIds: ['1'],
            },
            currentStatus: {
              status: status?.name ?? '',
              statusCategory:
                status?.category === 'done' ? 'DONE' : status?.category === 'new' ? 'NEW' : 'INDETERMINATE',
              statusDate: { iso8601: jiraDate(issue.statusSince), epochMillis: issue.statusSince },
            },
          },
    [customField.timeToResolution]: isDesk
      ? { id: '1', name: 'Time to resolution', completedCycles: [], ongoingCycle: { breached: false, paused: false } }
      : null,
  };
};

export const changeJson = (change: Change, id: string, created: string) => ({
  id,
  author: personJson(change.author),
  created,
  items: [
    {
      field: change.field,
      fieldtype: change.custom ? 'custom' : 'jira',
      fieldId: change.fieldId,
      from: change.from,
      fromString: change.fromText,
      to: change.to,
      toString: change.toText,
    },
  ],
});

/**
 * An issue as the REST API gives it. `asked` are field names, `*all` or `*navigable`; a leading minus leaves one out.
 * With `changelog` the newest hundred histories come with it, newest first.
 */
export const issueJson = (store: JiraStore, issue: Issue, asked: readonly string[], changelog: boolean): object => {
  const all = fieldsOf(store, issue);
  const everything =
    asked.some((name) => name === '*all' || name === '*navigable') || asked.every((name) => name.startsWith('-'));
  const left = new Set(asked.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const kept = Object.entries(all).filter(([name]) => !left.has(name) && (everything || asked.includes(name)));
  const histories = issue.changes
    .map((change, index) => changeJson(change, `${issue.id}${index}`, jiraDate(change.at)))
    .reverse();
  return {
    expand: 'operations,versionedRepresentations,editmeta,changelog,renderedFields',
    id: issue.id,
    key: issue.key,
    self: `${home}/rest/api/3/issue/${issue.id}`,
    fields: Object.fromEntries(kept),
    ...(changelog
      ? { changelog: { startAt: 0, maxResults: 100, total: histories.length, histories: histories.slice(0, 100) } }
      : {}),
  };
};
