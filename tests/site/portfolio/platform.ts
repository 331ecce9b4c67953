import { monthOf, quarterOf } from './calendar.ts';
import { endeavour, type Plan, series, stream, type Times, waiting } from './plan.ts';

/** The platform team's project (team-managed): a migration with an end beside what comes round every month. */
export const platformPlans = (times: Times): Plan[] => [
  ...endeavour(
    times,
    'cloud',
    'Move the data centre to the cloud by the end of the lease',
    260,
    -50,
    [
      'Inventory of all servers and owners',
      'Choose the target region and accounts',
      'Set up the landing zone',
      'Network link between office and cloud',
      'Migrate the build servers',
      'Migrate the file shares',
      'Migrate the customer database to managed Postgres',
      'Rehearse the cut-over of the shop',
      'Cut over the shop to the cloud',
      'Migrate the mail relay',
      'Decommission the storage arrays',
      'Return the data centre keys and close the contract',
      'Operational acceptance of the cloud platform',
    ],
    {
      type: 'Task',
      labels: ['cloud-move'],
      epicDescription:
        'Objective: out of the data centre before the lease ends.\n\nDeliverables: landing zone, migrated services, closed contract.',
    },
  ),
  ...endeavour(
    times,
    'portal',
    'Build the developer portal',
    100,
    -80,
    [
      'Evaluate three portal products',
      'Service catalogue with owners',
      'Template for a new service',
      'Single sign-on for the portal',
      'Import documentation from the wiki',
      'Introduce the portal to the first two teams',
      'Cost per service on the portal',
    ],
    { labels: ['portal'] },
  ),
  ...series(times, 'month', 540, (at) => `Rotate TLS certificates ${monthOf(at)}`, {
    labels: ['certificates'],
    points: 1,
  }),
  ...series(times, 'quarter', 540, (at) => `Quarterly access review ${quarterOf(at)}`, {
    labels: ['compliance'],
    dueDays: 14,
    points: 3,
    description:
      'Follow the procedure in the runbook: export the groups, ask every owner, remove what nobody confirms.',
  }),
  ...stream(
    times,
    120,
    0,
    [
      '[ALERT] disk 91% on db-03',
      '[ALERT] queue backlog on worker-7',
      'Build agents offline after the update',
      '[ALERT] disk 93% on db-11',
      'Registry returns 502 for pulls',
      '[ALERT] certificate check failed on edge-2',
      'Nightly restore test failed',
      '[ALERT] memory above 95% on cache-4',
      'DNS lookup fails in the staging cluster',
    ],
    { type: 'Bug', truth: 'operations', days: [0, 1], open: 2, priority: 'Highest', labels: ['oncall'] },
  ),
  ...stream(
    times,
    90,
    1,
    [
      'Grant read access to the sales database for Noor',
      'New repository for the price service',
      'Reset the second factor of J. Brandt',
      'Raise the disk quota of the data team',
      'Add Lin to the deploy group',
      'Please restart the report server',
      'Grant access to the log archive for the auditors',
    ],
    { type: 'Task', truth: 'operations', days: [0, 2], open: 3, labels: ['request', 'infra'] },
  ),
  ...waiting(times, 60, 5, ['Networking', 'Misc', 'db?'], { type: 'Task', truth: 'unclear', labels: ['infra'] }),
];
