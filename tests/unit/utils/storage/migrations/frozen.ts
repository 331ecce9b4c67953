/** Whole settings as each earlier version of the extension stored them, with something set in every part; frozen. */

const rules = [
  {
    id: 'infra',
    name: 'Infra is operations',
    note: 'agreed in March',
    on: true,
    when: {
      kind: 'all',
      of: [
        { kind: 'test', attribute: 'label', operator: 'is', values: ['infra'] },
        { kind: 'not', of: { kind: 'test', attribute: 'type', operator: 'is', values: ['Epic'] } },
      ],
    },
    outcome: { kind: 'verdict', category: 'operations' },
  },
];
const words = [{ language: 'de', term: 'wartung', weight: 1.5 }];
const appearance = { words: false, unclear: true };
const owners = { 'board jira-cloud/acme.atlassian.net/1': 'COO' };
const selections = [{ id: 's', name: 'Mine', of: [{ kind: 'board', board: 'jira-cloud/acme.atlassian.net/1' }] }];

const version1 = {
  version: 1,
  signals: { rhythm: { on: false, weight: 1 }, series: { on: true, weight: 2 } },
  operationsFrom: 0.85,
  projectUpTo: 0.15,
  operationsCap: 0.6,
  tags: { trello: false },
};
const version2 = { ...version1, version: 2, rules, words, appearance };
const version3 = { ...version2, version: 3, owners, selections };
const { operationsCap: _, ...without } = version3;
const version4 = {
  ...without,
  version: 4,
  policies: {
    everywhere: {
      shares: { preset: 'custom', target: 0.4, warn: 0.4, cap: 0.6 },
      openProjects: 3,
      openProjectsEach: 2,
    },
    scopes: [],
    freezes: [{ id: 'f', name: 'Year end', from: '2026-12-20', to: '2027-01-06' }],
    urgent: 1,
    reserve: 0.2,
    hypercareDays: 30,
    handover: { parts: ['owner', 'runbook'], nearlyDone: 0.9, daysBefore: 14 },
    minutesPerRun: 30,
  },
};
const version5 = { ...version4, version: 5, language: 'de' };

export const frozen: readonly { version: number; [field: string]: unknown }[] = [
  version1,
  version2,
  version3,
  version4,
  version5,
];
