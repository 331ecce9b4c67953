import type { IssueType, Person, Project, Status } from './jira-model.ts';

/** Names that no real person has to answer for. */
export const people: readonly Person[] = [
  'Alma Voss',
  'Ben Okafor',
  'Chiara Lund',
  'Dev Anand',
  'Elif Kaya',
  'Femke Bakker',
  'Goran Petrov',
  'Hana Sato',
].map((name, index) => ({ accountId: `5b10a2844c20165700ede2${index}a`, name, kind: 'atlassian' as const }));

export const automation: Person = {
  accountId: '557058:f58131cb-b67d-43c7-b30d-6b58d40bd077',
  name: 'Automation for Jira',
  kind: 'app',
};

export const issueTypes: readonly IssueType[] = [
  { id: '10000', name: 'Epic', level: 1, avatar: 10307 },
  { id: '10001', name: 'Story', level: 0, avatar: 10315 },
  { id: '10002', name: 'Task', level: 0, avatar: 10318 },
  { id: '10003', name: 'Sub-task', level: -1, avatar: 10316 },
  { id: '10004', name: 'Bug', level: 0, avatar: 10303 },
  { id: '10005', name: 'Incident', level: 0, avatar: 10554 },
  { id: '10006', name: 'Service request', level: 0, avatar: 10556 },
  { id: '10007', name: 'Change', level: 0, avatar: 10557 },
  { id: '10008', name: '[System] Service request', level: 0, avatar: 10556 },
];

const classic: readonly Status[] = [
  { id: '10000', name: 'To Do', category: 'new' },
  { id: '3', name: 'In Progress', category: 'indeterminate' },
  { id: '10001', name: 'In Review', category: 'indeterminate' },
  { id: '10002', name: 'Done', category: 'done' },
];
const teamManaged: readonly Status[] = [
  { id: '10100', name: 'To Do', category: 'new' },
  { id: '10101', name: 'In Progress', category: 'indeterminate' },
  { id: '10102', name: 'Done', category: 'done' },
];
const desk: readonly Status[] = [
  { id: '10010', name: 'Waiting for support', category: 'new' },
  { id: '10011', name: 'Waiting for customer', category: 'indeterminate' },
  { id: '5', name: 'Resolved', category: 'done' },
];

/** A project without versions yet, with the statuses of its kind. */
export const projectOf = (
  id: string,
  key: string,
  name: string,
  kind: Project['kind'],
  simplified: boolean,
): Project => ({
  id,
  key,
  name,
  kind,
  simplified,
  statuses: kind === 'service_desk' ? desk : simplified ? teamManaged : classic,
  versions: [],
});

/** A board column a status, in the order of the project's statuses. */
export const columnsOf = (project: Project): { name: string; statusIds: string[] }[] =>
  project.statuses.map(({ id, name }) => ({ name, statusIds: [id] }));
