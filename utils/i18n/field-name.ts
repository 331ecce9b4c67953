import { type MessageKey, message } from './message.ts';

const names: Readonly<Record<string, MessageKey>> = {
  title: 'field_title',
  description: 'field_description',
  type: 'field_type',
  labels: 'field_labels',
  components: 'field_components',
  priority: 'field_priority',
  list: 'field_list',
  project: 'field_project',
  parent: 'field_parent',
  milestone: 'field_milestone',
  versions: 'field_versions',
  sprint: 'field_sprint',
  created: 'field_created',
  start: 'field_start',
  due: 'field_due',
  resolved: 'field_resolved',
  reopened: 'field_reopened',
  history: 'field_history',
  points: 'field_points',
  estimate: 'field_estimate',
  children: 'field_children',
  checklists: 'field_checklists',
  links: 'field_links',
  recurrence: 'field_recurrence',
  automation: 'field_automation',
  creator: 'field_creator',
  requestType: 'field_request_type',
  sla: 'field_sla',
  SLA: 'field_sla',
};

/** The plain name of the ticket's field that a piece of evidence was read from; the field itself where it has none. */
export const fieldName = (field: string): string => {
  const key = Object.hasOwn(names, field) ? names[field] : undefined;
  return key === undefined ? field : message(key);
};
