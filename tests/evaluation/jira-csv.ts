import { blankTicket, longestDescription, type Ticket } from '../../utils/model/ticket.ts';
import { parseCsv } from './csv.ts';
import type { Input } from './input.ts';
import { instantOf, statusCategoryOf } from './labelled.ts';

/**
 * A CSV export of Jira ("Export CSV (all fields)"): one column a value, several of one name for lists.
 * https://support.atlassian.com/jira-software-cloud/docs/export-issues/
 */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Jira's default date format of exports, 24/Nov/26 9:19 AM, or an ISO date. */
export const csvInstant = (value: string | null): string | null => {
  const found = /^(\d{1,2})\/(\w{3})\w*\/(\d{2}|\d{4})(?: (\d{1,2}):(\d\d)(?: ?([ap]m))?)?$/i.exec(value ?? '');
  if (found === null) return instantOf(value);
  const [, day, month, year, hour, minute, half] = found;
  const at = months.indexOf((month ?? '').toLowerCase());
  if (at < 0) return null;
  const hours = half === undefined ? Number(hour ?? 0) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  return new Date(Date.UTC(full, at, Number(day), hours, Number(minute ?? 0))).toISOString();
};

const ticketFrom = (all: (...names: string[]) => string[]): Ticket => {
  const one = (...names: string[]): string | null => all(...names)[0] ?? null;
  const parent = one('parent summary', 'parent', 'custom field (epic link)', 'custom field (epic name)');
  const points = one('custom field (story points)', 'custom field (story point estimate)', 'story points');
  const seconds = one('original estimate');
  const key = one('issue key') ?? '';
  const title = one('summary') ?? '';
  return {
    ...blankTicket('import', one('project key') ?? 'csv', key, title),
    description: one('description')?.slice(0, longestDescription) ?? null,
    type: one('issue type'),
    status: one('status'),
    statusCategory: statusCategoryOf(one('status category')) ?? statusCategoryOf(one('status')),
    resolution: one('resolution'),
    priority: one('priority'),
    labels: all('labels', 'label')
      .flatMap((each) => each.split(/\s+/))
      .filter((each) => each !== ''),
    components: all('component/s', 'components', 'component'),
    project: { key: one('project key'), name: one('project name'), kind: one('project type') },
    parent:
      parent === null ? null : { key: one('parent key', 'parent') ?? parent, title: parent, type: null, level: null },
    created: csvInstant(one('created')),
    updated: csvInstant(one('updated')),
    start: csvInstant(one('custom field (start date)', 'start date')),
    due: csvInstant(one('due date', 'due')),
    resolved: csvInstant(one('resolved')),
    versions: all('fix version/s', 'fix versions', 'fix version').map((name) => ({
      name,
      released: null,
      releaseDate: null,
    })),
    sprints: all('sprint').map((name) => ({ name, state: null, start: null, end: null })),
    points: points === null || Number.isNaN(Number(points)) ? null : Number(points),
    estimateSeconds: seconds === null || Number.isNaN(Number(seconds)) ? null : Number(seconds),
    links: all('outward issue link (cloners)').map((each) => ({ relation: 'clones', key: each })),
    evidence: 'api',
  };
};

const headOf = (content: string): string => content.slice(0, 100_000).split('\n', 1)[0] ?? '';

/** True when the first line names Jira's columns. */
export const isJiraCsv = (content: string): boolean => /(?:^|[,;])"?summary"?(?:[,;]|\r?$)/im.test(headOf(content));

/** Jira puts a comma between the cells, or a semicolon where the reader chose so. */
const betweenIn = (content: string): string => {
  const head = headOf(content);
  return head.split(';').length > head.split(',').length ? ';' : ',';
};

export const readJiraCsv = (content: string): Input => {
  const [head, ...records] = parseCsv(content, betweenIn(content));
  const columns = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  const entries: { id: string; ticket: Ticket }[] = [];
  const faults: { at: number; error: string }[] = [];
  for (const { line, cells, isOpen } of records) {
    const all = (...names: string[]): string[] =>
      names.flatMap((name) =>
        columns.flatMap((column, at) => (column === name && cells[at]?.trim() ? [cells[at].trim()] : [])),
      );
    if (isOpen) faults.push({ at: line, error: 'a quote that is never closed' });
    else if (cells.length > columns.length) faults.push({ at: line, error: 'more cells than columns' });
    else if (all('summary').length === 0) faults.push({ at: line, error: 'no summary' });
    else entries.push({ id: all('issue key', 'issue id')[0] ?? String(line), ticket: ticketFrom(all) });
  }
  return { entries, faults };
};
