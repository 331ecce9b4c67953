import { either } from './either.ts';
import { findInTitle } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /(?:\[(?:alert|firing|resolved|critical|warning|incident|outage|p[0-4]|sev ?-?[0-4])[^\]]*\]|\bsev(?:erity)?[ -]?[0-4]\b|\b(?:alert|alarm|incident|outage|downtime)\b|\binc\d{3,}\b|\b(?:nagios|pagerduty|opsgenie|zabbix|grafana|datadog|sentry|prometheus)\b|\b(?:disk|cpu|memory) (?:usage|space|full|high|over)\b)/;

/** The shape of an alert or an incident record. */
export const alert: Signal = {
  id: 'alert',
  group: 'words',
  direction: 'operations',
  weight: 2,
  family: 'defect',
  source: 'S23; ITIL on events and incidents',
  read: (facts) => either(findInTitle(facts, pattern, 'operations'), facts, 'incident', 'operations'),
};
