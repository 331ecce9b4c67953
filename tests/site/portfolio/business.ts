import { monthOf, quarterOf } from './calendar.ts';
import { endeavour, type Plan, series, stream, type Times, waiting } from './plan.ts';

/** A business project of finance, HR, facilities and marketing: few types and hardly any labels to go by. */
export const businessPlans = (times: Times): Plan[] => [
  ...series(times, 'month', 540, (at) => `Month-end close ${monthOf(at)}`, { dueDays: 5, components: ['Finance'] }),
  ...series(times, 'quarter', 540, (at) => `VAT return ${quarterOf(at)}`, { dueDays: 20, components: ['Finance'] }),
  ...endeavour(
    times,
    'lisbon',
    'Open the Lisbon office',
    130,
    -60,
    [
      'Sign the lease in Lisbon',
      'Register the Portuguese entity',
      'Hire the office manager',
      'Furniture for 30 desks',
      'Internet line and Wi-Fi in Lisbon',
      'Insurance for the new office',
      'Opening party',
    ],
    { type: 'Task', components: ['Facilities'], points: null },
  ),
  ...endeavour(
    times,
    'payroll',
    'Introduce the new payroll system',
    210,
    30,
    [
      'Compare four payroll vendors',
      'Negotiate the payroll contract',
      'Clean and move the employee data',
      'Parallel run with the old system',
      'Switch to the new payroll',
      'Lessons learned of the payroll switch',
    ],
    { type: 'Task', components: ['HR'], points: null },
  ),
  ...stream(
    times,
    150,
    0,
    [
      'Reimburse travel costs of the Berlin team',
      'Lift out of order in building B',
      'Pay the cleaning company',
      'Renew the parking permits',
      'Interview candidates for reception',
      'Reference letter for L. Moreno',
      'Replace the filter of the ventilation',
    ],
    { type: 'Task', truth: 'operations', days: [1, 8], open: 3 },
  ),
  ...waiting(times, 50, 6, ['Budget', 'Posters'], { type: 'Task', truth: 'unclear' }),
];
