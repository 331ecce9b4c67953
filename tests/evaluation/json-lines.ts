import type { Input } from './input.ts';
import { parseLabelled } from './labelled.ts';

/** JSON lines in the shape of the labelled files, with or without labels; blank lines are no lines. */
export const readJsonLines = (content: string): Input => {
  const entries: { id: string; ticket: Input['entries'][number]['ticket'] }[] = [];
  const faults: { at: number; error: string }[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLabelled(line, index + 1);
    if ('error' in parsed) faults.push({ at: index + 1, error: parsed.error });
    else entries.push({ id: parsed.id, ticket: parsed.ticket });
  }
  return { entries, faults };
};
