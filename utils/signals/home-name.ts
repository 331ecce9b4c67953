import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

const pattern =
  /\b(?:ops|operations|support|help ?desk|service ?desk|on-?call|maintenance|administration|facilities|payroll|accounts? (?:payable|receivable)|book-?keeping|invoicing|customer (?:service|care)|front desk|reception|housekeeping|repairs?|(?:editorial|content|publishing) calendar|newsletter|social media|bau|ktlo|incidents?)\b/i;

/** Its project or board is named after running work. */
export const homeName: Signal = {
  id: 'home_name',
  group: 'type',
  direction: 'operations',
  weight: 1,
  source: 'S34',
  read: ({ ticket: { project } }) =>
    project !== null && project.name !== null && pattern.test(project.name)
      ? reading('operations', 'project', project.name)
      : nothing,
};
