import type { Truth, TypeName } from './plan.ts';

export type Category = 'new' | 'indeterminate' | 'done';

export interface Status {
  id: string;
  name: string;
  category: Category;
}

export interface IssueType {
  id: string;
  name: TypeName;
  /** -1 sub-task, 0 base, 1 epic. */
  level: number;
  avatar: number;
}

export interface Person {
  accountId: string;
  name: string;
  kind: 'atlassian' | 'app';
}

export interface Version {
  id: string;
  name: string;
  released: boolean;
  /** `yyyy-mm-dd`. */
  releaseDate: string;
}

export interface Sprint {
  id: number;
  name: string;
  state: 'closed' | 'active' | 'future';
  start: number;
  end: number;
}

export interface Project {
  id: string;
  key: string;
  name: string;
  kind: 'software' | 'service_desk' | 'business';
  /** Team-managed ("next-gen") projects call themselves simplified. */
  simplified: boolean;
  statuses: readonly Status[];
  versions: Version[];
}

export interface Board {
  id: number;
  name: string;
  projectKey: string;
  kind: 'scrum' | 'kanban' | 'simple';
  /** Which of the two DOM generations the pages show. */
  generation: 'a' | 'b';
  columns: readonly { name: string; statusIds: readonly string[] }[];
  sprints: readonly Sprint[];
  /** How many days a done ticket stays on the board. */
  doneDays: number;
  /** The path of its page. */
  path: string;
}

/** One changed field. `from` and `to` are ids as Jira writes them, the texts what it shows. */
export interface Change {
  at: number;
  author: Person;
  field: string;
  fieldId: string;
  custom: boolean;
  from: string | null;
  fromText: string | null;
  to: string | null;
  toText: string | null;
}

export interface IssueLink {
  type: 'Blocks' | 'Cloners' | 'Relates' | 'Problem/Incident';
  /** True on the side that blocks, clones or causes. */
  outward: boolean;
  key: string;
}

/** A Jira issue of the stand-in; instants in milliseconds, days as `yyyy-mm-dd`. */
export interface Issue {
  id: string;
  key: string;
  projectKey: string;
  type: IssueType;
  title: string;
  description: string;
  statusId: string;
  statusSince: number;
  priority: string;
  labels: string[];
  components: string[];
  created: number;
  updated: number;
  resolved: number | null;
  due: string | null;
  start: string | null;
  points: number | null;
  estimateSeconds: number | null;
  spentSeconds: number | null;
  versionIds: string[];
  sprintIds: number[];
  parentKey: string | null;
  links: IssueLink[];
  changes: Change[];
  assignee: Person | null;
  reporter: Person;
  requestType: string | null;
  /** What the generator meant it to be; never shown on a page or in an answer. */
  truth: Truth;
}

/** Everything the stand-in's Jira holds. */
export interface JiraPortfolio {
  now: number;
  projects: readonly Project[];
  boards: readonly Board[];
  issues: Issue[];
  people: readonly Person[];
}
