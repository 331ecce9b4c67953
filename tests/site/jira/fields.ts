/** The custom fields of the stand-in. Their numbers differ from site to site; readers find them by `schema.custom`. */
export const customField = {
  requestType: 'customfield_10010',
  epicLink: 'customfield_10014',
  startDate: 'customfield_10015',
  storyPointEstimate: 'customfield_10016',
  rank: 'customfield_10019',
  sprint: 'customfield_10020',
  flagged: 'customfield_10021',
  targetEnd: 'customfield_10023',
  storyPoints: 'customfield_10026',
  timeToResolution: 'customfield_10030',
} as const;

const custom = (id: string, name: string, type: string, kind: string, more: { items?: string } = {}) => ({
  id,
  key: id,
  name,
  custom: true,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: [`cf[${id.slice('customfield_'.length)}]`, name],
  schema: { type, ...more, custom: kind, customId: Number(id.slice('customfield_'.length)) },
});

const system = (id: string, name: string, type: string, items?: string) => ({
  id,
  key: id,
  name,
  custom: false,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: [id],
  schema: { type, ...(items === undefined ? {} : { items }), system: id },
});

const plain = 'com.atlassian.jira.plugin.system.customfieldtypes';
const agile = 'com.pyxis.greenhopper.jira';

/** The answer of `/rest/api/3/field`. */
export const fields = [
  system('summary', 'Summary', 'string'),
  system('issuetype', 'Work type', 'issuetype'),
  system('status', 'Status', 'status'),
  system('resolution', 'Resolution', 'resolution'),
  system('resolutiondate', 'Resolved', 'datetime'),
  system('created', 'Created', 'datetime'),
  system('updated', 'Updated', 'datetime'),
  system('duedate', 'Due date', 'date'),
  system('labels', 'Labels', 'array', 'string'),
  system('components', 'Components', 'array', 'component'),
  system('fixVersions', 'Fix versions', 'array', 'version'),
  system('parent', 'Parent', 'issuelink'),
  system('project', 'Space', 'project'),
  system('priority', 'Priority', 'priority'),
  system('assignee', 'Assignee', 'user'),
  system('reporter', 'Reporter', 'user'),
  system('description', 'Description', 'string'),
  system('issuelinks', 'Linked work items', 'array', 'issuelinks'),
  system('subtasks', 'Sub-tasks', 'array', 'issuelinks'),
  custom(customField.requestType, 'Request Type', 'sd-customerrequesttype', 'com.atlassian.servicedesk:vp-origin'),
  custom(customField.epicLink, 'Epic Link', 'any', `${agile}:gh-epic-link`),
  custom(customField.startDate, 'Start date', 'date', `${plain}:datepicker`),
  custom(customField.storyPointEstimate, 'Story point estimate', 'number', `${agile}:jsw-story-points`),
  custom(customField.rank, 'Rank', 'any', `${agile}:gh-lexo-rank`),
  custom(customField.sprint, 'Sprint', 'array', `${agile}:gh-sprint`, { items: 'json' }),
  custom(customField.flagged, 'Flagged', 'array', `${plain}:multicheckboxes`, { items: 'option' }),
  custom(customField.targetEnd, 'Target end', 'date', 'com.atlassian.jpo:jpo-custom-field-baseline-end'),
  custom(customField.storyPoints, 'Story Points', 'number', `${plain}:float`),
  custom(
    customField.timeToResolution,
    'Time to resolution',
    'sd-servicelevelagreement',
    'com.atlassian.servicedesk:sd-sla-field',
  ),
];
