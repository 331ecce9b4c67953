import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

const pattern = /^(?:(?:tech(?:nical)?|code|dev(?:elopment)?|test|design) )?(?:task|to-?do|action item)\b/i;

/** The names that Jira gives these types in its other languages; letters beyond ASCII know no word ends. */
const abroad = /^(?:aufgabe|tâche|tarea|tarefa|attività|taak$|zadanie|タスク|課題)/i;

/** Whether a type is a plain task, in any language. */
export const isTask = (type: string | null): boolean => type !== null && (pattern.test(type) || abroad.test(type));

/** The issue type is a planned task. */
export const typeTask: Signal = {
  id: 'type_task',
  group: 'type',
  direction: 'project',
  weight: 0.7,
  source: 'S30; a planned piece of something larger',
  read: ({ ticket: { type } }) => (type !== null && isTask(type) ? reading('project', 'type', type) : nothing),
};
