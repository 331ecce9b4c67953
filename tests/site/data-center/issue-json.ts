import { customField } from '../jira/fields.ts';
import { jiraDate, statusJson, typeJson, versionJson } from '../jira/issue-json.ts';
import type { JiraStore } from '../jira/store.ts';
import type { Board, Change, Issue, Person, Sprint } from '../portfolio/jira-model.ts';
import { type DataCenterHost, isModern } from './hosts.ts';

/** A person as Data Center names one: by user name, without a kind of account. */
const personJson = (person: Person | null) => {
  if (person === null) return null;
  const name = person.name.toLowerCase().replaceAll(' ', '.');
  return { name, key: name, displayName: person.name, active: true };
};

/** A type has no level here. */
const typeOf = (issue: Issue) => {
  const { hierarchyLevel: _, ...type } = typeJson(issue.type);
  return type;
};

const brief = (store: JiraStore, issue: Issue) => {
  const status = store.status(issue.statusId);
  return {
    id: issue.id,
    key: issue.key,
    fields: {
      summary: issue.title,
      ...(status === undefined ? {} : { status: statusJson(status) }),
      issuetype: typeOf(issue),
    },
  };
};

/** A sprint as Java prints the object, commas and brackets of its name and all. */
const sprintText = (sprint: Sprint, board: Board): string => {
  const at = (instant: number): string => jiraDate(instant).replace(/(\d\d)(\d\d)$/, '$1:$2');
  const parts = [
    ['id', String(sprint.id)],
    ['rapidViewId', String(board.id)],
    ['state', sprint.state.toUpperCase()],
    ['name', sprint.name],
    ['startDate', sprint.state === 'future' ? '<null>' : at(sprint.start)],
    ['endDate', sprint.state === 'future' ? '<null>' : at(sprint.end)],
    ['completeDate', sprint.state === 'closed' ? at(sprint.end) : '<null>'],
    ['activatedDate', sprint.state === 'future' ? '<null>' : at(sprint.start)],
    ['sequence', String(sprint.id)],
    ['goal', ''],
  ];
  return `com.atlassian.greenhopper.service.sprint.Sprint@${sprint.id.toString(16)}f[${parts.map((part) => part.join('=')).join(',')}]`;
};

const links = (store: JiraStore, issue: Issue) => {
  const wording = {
    Blocks: ['is blocked by', 'blocks'],
    Cloners: ['is cloned by', 'clones'],
    Relates: ['relates to', 'relates to'],
    'Problem/Incident': ['is caused by', 'causes'],
  };
  return issue.links.flatMap(({ type, outward, key }, index) => {
    const other = store.issue(key);
    if (other === undefined) return [];
    const [inwardText, outwardText] = wording[type];
    const side = outward ? { outwardIssue: brief(store, other) } : { inwardIssue: brief(store, other) };
    return [{ id: `${issue.id}${index}`, type: { name: type, inward: inwardText, outward: outwardText }, ...side }];
  });
};

const requestType = (issue: Issue, site: DataCenterHost) => {
  if (issue.requestType === null) return null;
  if (!isModern(site)) return `it/${issue.requestType}`;
  return {
    _links: {},
    requestType: { id: '7', name: issue.requestType, description: '', serviceDeskId: '1', groupIds: ['1'] },
    currentStatus: { status: '', statusDate: { epochMillis: issue.statusSince } },
  };
};

const fieldsOf = (store: JiraStore, issue: Issue, site: DataCenterHost): Record<string, unknown> => {
  const project = store.project(issue.projectKey);
  const status = store.status(issue.statusId);
  const parent = issue.parentKey === null ? undefined : store.issue(issue.parentKey);
  const board = store.portfolio.boards.find(({ projectKey }) => projectKey === issue.projectKey);
  const sprints = board?.sprints.filter(({ id }) => issue.sprintIds.includes(id)) ?? [];
  return {
    summary: issue.title,
    description: issue.description === '' ? null : issue.description,
    issuetype: typeOf(issue),
    status: status === undefined ? null : statusJson(status),
    priority: { id: '3', name: issue.priority },
    resolution: issue.resolved === null ? null : { id: '10000', name: 'Done', description: '' },
    resolutiondate: issue.resolved === null ? null : jiraDate(issue.resolved),
    created: jiraDate(issue.created),
    updated: jiraDate(issue.updated),
    duedate: issue.due,
    labels: issue.labels,
    components: issue.components.map((name, index) => ({ id: String(10_300 + index), name })),
    fixVersions:
      project?.versions.filter(({ id }) => issue.versionIds.includes(id)).map((one) => versionJson(one, project)) ?? [],
    versions: [],
    project:
      project === undefined
        ? null
        : { id: project.id, key: project.key, name: project.name, projectTypeKey: project.kind },
    // Sub-tasks alone have a parent; an epic is linked by a field of its own.
    ...(parent !== undefined && issue.type.level < 0 ? { parent: brief(store, parent) } : {}),
    subtasks: store
      .children(issue.key)
      .filter(({ type }) => type.level < 0)
      .map((child) => brief(store, child)),
    issuelinks: links(store, issue),
    assignee: personJson(issue.assignee),
    reporter: personJson(issue.reporter),
    creator: personJson(issue.reporter),
    timeoriginalestimate: issue.estimateSeconds,
    timeestimate: issue.estimateSeconds,
    timespent: issue.spentSeconds,
    aggregatetimespent: issue.spentSeconds,
    workratio: -1,
    [customField.startDate]: issue.start,
    [customField.sprint]:
      board === undefined || sprints.length === 0 ? null : sprints.map((sprint) => sprintText(sprint, board)),
    [customField.storyPoints]: issue.points,
    [customField.epicLink]: parent?.type.level === 1 ? parent.key : null,
    [customField.requestType]: requestType(issue, site),
    [customField.timeToResolution]:
      project?.kind === 'service_desk'
        ? { id: '1', name: 'Time to resolution', completedCycles: [], ongoingCycle: { breached: false } }
        : null,
  };
};

/** A change here names its field, not the field's id. */
const changeJson = (change: Change, id: string) => ({
  id,
  author: personJson(change.author),
  created: jiraDate(change.at),
  items: [
    {
      field: change.field,
      fieldtype: change.custom ? 'custom' : 'jira',
      from: change.from,
      fromString: change.fromText,
      to: change.to,
      toString: change.toText,
    },
  ],
});

/** An issue as `/rest/api/2` of Data Center gives it. With `changelog` its whole history comes along, oldest first. */
export const dataCenterIssue = (
  store: JiraStore,
  issue: Issue,
  site: DataCenterHost,
  asked: readonly string[],
  changelog: boolean,
): object => {
  const everything = asked.includes('*all') || asked.includes('*navigable');
  const fields = Object.entries(fieldsOf(store, issue, site)).filter(([name]) => everything || asked.includes(name));
  const histories = issue.changes.map((change, index) => changeJson(change, `${issue.id}${index}`));
  return {
    expand: 'operations,versionedRepresentations,editmeta,changelog,renderedFields',
    id: issue.id,
    self: `/rest/api/2/issue/${issue.id}`,
    key: issue.key,
    fields: Object.fromEntries(fields),
    ...(changelog
      ? { changelog: { startAt: 0, maxResults: histories.length, total: histories.length, histories } }
      : {}),
  };
};
