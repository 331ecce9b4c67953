import { blankTicket, type Ticket } from '../../utils/model/ticket.ts';

const verbs = [
  'Renew',
  'Migrate',
  'Fix',
  'Prepare',
  'Review',
  'Build',
  'Weekly check of',
  'Investigate',
  'Roll out',
  'Reset',
];
const things = [
  'certificate',
  'billing service',
  'user access',
  'backup',
  'landing page',
  'data warehouse',
  'payroll run',
];
const places = ['web-01', 'the Berlin office', 'customer portal', 'checkout', 'mobile app', 'cluster 7'];
const labels = ['infra', 'bau', 'roadmap', 'ux', 'legal', 'urgent', 'q3', 'tech-debt'];
const types = ['Bug', 'Story', 'Task', 'Incident', 'Epic'];
const sentence =
  'The owner asked for this in the last meeting; see the notes for what was agreed, who is affected and by when it is needed. ';

/** Tickets of many kinds as the API gives them, the same for the same count. */
export const manyTickets = (count: number): Ticket[] => {
  let state = 42;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = <T>(from: readonly [T, ...T[]] | readonly T[], otherwise: T): T =>
    from[Math.floor(random() * from.length)] ?? otherwise;
  return Array.from({ length: count }, (_, at): Ticket => {
    const created = Date.UTC(2025, 0, 1) + Math.floor(random() * 500) * 86_400_000;
    const instant = (days: number): string => new Date(created + days * 86_400_000).toISOString();
    const done = random() < 0.6;
    const home = Math.floor(random() * 40);
    return {
      ...blankTicket(
        'jira-cloud',
        'example.atlassian.net',
        `P${home}-${at}`,
        `${pick(verbs, '')} ${pick(things, '')} for ${pick(places, '')} ${Math.floor(random() * 400)}`,
      ),
      url: `https://example.atlassian.net/browse/P${home}-${at}`,
      description: sentence.repeat(1 + Math.floor(random() * 6)),
      type: pick(types, 'Task'),
      typeLevel: 0,
      status: done ? 'Done' : 'In progress',
      statusCategory: done ? 'done' : 'indeterminate',
      labels: [pick(labels, 'x'), pick(labels, 'x')].slice(0, Math.floor(random() * 3)),
      components: [],
      project: { key: `P${home}`, name: `Project ${home}`, kind: 'software' },
      list: pick(['To do', 'Doing', 'Done', 'Weekly'], 'To do'),
      parent:
        random() < 0.4
          ? { key: `P${home}-E${Math.floor(random() * 20)}`, title: 'Epic', type: 'Epic', level: 1 }
          : null,
      created: instant(0),
      updated: instant(20),
      resolved: done ? instant(20) : null,
      due: random() < 0.3 ? instant(30).slice(0, 10) : null,
      points: random() < 0.3 ? Math.ceil(random() * 8) : null,
      history: Array.from({ length: 5 }, (_none, step) => ({
        at: instant(step * 4),
        field: 'status',
        from: 'To do',
        to: step === 4 && done ? 'Done' : 'In progress',
      })),
      links: [],
      children: [],
      checklists: [],
      evidence: 'api',
    };
  });
};
