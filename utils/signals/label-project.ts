import { findAmong } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:roadmap|okrs?|launch|features?(?!:)|enhancement|improvement|epic|initiative|milestone|mvp|rfc|proposal|prototype|spike|migration|redesign|refactor\w*|roll-?out|discovery|renovations?|new feature|research|strategy)\b/;

/** A label, component or tag of something new. */
export const labelProject: Signal = {
  id: 'label_project',
  group: 'type',
  direction: 'project',
  weight: 1,
  source: 'S33',
  read: ({ ticket }) => {
    const found = findAmong(ticket.labels, 'labels', pattern, 'project');
    return found.length > 0 ? found : findAmong(ticket.components, 'components', pattern, 'project');
  },
};
