import type { Ticket } from '../../utils/model/ticket.ts';

/** A ticket as a page shows it without the API: title, type, labels and list. */
export const pageOnly = (ticket: Ticket): Ticket => ({
  ...ticket,
  description: null,
  statusCategory: null,
  resolution: null,
  parent: null,
  milestone: null,
  created: null,
  updated: null,
  start: null,
  due: null,
  resolved: null,
  versions: null,
  sprints: null,
  points: null,
  estimateSeconds: null,
  children: null,
  checklists: null,
  links: null,
  history: null,
  reopened: null,
  dueMoves: null,
  components: null,
  priority: null,
  evidence: 'page',
});
