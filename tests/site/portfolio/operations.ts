import { monthOf, weekOf } from './calendar.ts';
import { endeavour, type Plan, series, stream, type Times, waiting } from './plan.ts';

/** IT operations: series by the calendar, incidents and changes, and two small projects run inside the queue. */
export const operationsPlans = (times: Times): Plan[] => [
  ...series(times, 'week', 290, (at) => `Weekly backup check ${weekOf(at)}`, {
    labels: ['backup'],
    description: 'Restore one file of each system, as the runbook says, and note the result here.',
  }),
  ...series(times, 'month', 530, (at) => `Patch Linux servers ${monthOf(at)}`, {
    type: 'Change',
    labels: ['patching'],
    estimateHours: 3,
  }),
  ...series(times, 'month', 300, (at) => `Licence report for finance ${monthOf(at)}`, {
    labels: ['reporting'],
    dueDays: 4,
  }),
  ...stream(
    times,
    200,
    0,
    [
      'VPN down for the Hamburg office',
      'Mail delivery delayed by two hours',
      'Printer on floor 3 offline again',
      'Payroll server unreachable',
      'Wi-Fi drops in the large meeting room',
      'Phone system: no incoming calls',
      'File share read only since noon',
      'Badge readers at the main entrance fail',
      'Intranet slow for everybody',
      'Scanner sends mails twice',
      'Time clock offline at the warehouse',
      'Video conference room has no sound',
    ],
    { type: 'Incident', truth: 'operations', days: [0, 2], open: 4, priority: 'High', reopened: 1 },
  ),
  ...endeavour(
    times,
    'phones',
    'Replace the desk phones by softphones',
    110,
    -25,
    [
      'Choose the softphone product',
      'Pilot softphones with the sales team',
      'Port the phone numbers',
      'Roll out softphones to all departments',
      'Collect and recycle the desk phones',
      'Hand over softphone support to the service desk',
    ],
    { type: 'Task', labels: ['softphones'], points: null },
  ),
  ...endeavour(
    times,
    'wifi',
    'New Wi-Fi in the warehouse',
    320,
    230,
    [
      'Measure the coverage in the warehouse',
      'Order 24 access points',
      'Install access points in halls A and B',
      'Acceptance test with the scanners',
    ],
    { type: 'Task', points: null },
  ),
  ...stream(
    times,
    220,
    6,
    [
      'Scanners lose Wi-Fi in hall B',
      'Access point 17 restarts at night',
      'Guest network missing in the warehouse',
      'Scanner batteries empty after four hours',
    ],
    { type: 'Incident', truth: 'operations', days: [1, 4], open: 1, parent: 'wifi' },
  ),
  ...stream(
    times,
    70,
    1,
    [
      'Renew the firewall support contract',
      'Top up the toner stock',
      'Remove leavers from the directory',
      'Reset the guest Wi-Fi password',
      'Check the alarms of the server room',
    ],
    { type: 'Task', truth: 'operations', days: [1, 6], open: 3 },
  ),
  ...[75, 44, 12].map(
    (days, index): Plan => ({
      ref: `vouchers-${index}`,
      type: 'Task',
      title: 'Print guest vouchers for the reception',
      truth: 'operations',
      created: times.ago(days),
      started: times.ago(days - 1),
      resolved: index === 2 ? null : times.ago(days - 3),
      links: index === 0 ? [] : [{ type: 'Cloners', to: `vouchers-${index - 1}` }],
    }),
  ),
  ...waiting(times, 80, 4, ['Server', 'Follow up', '???'], { type: 'Task', truth: 'unclear' }),
];
