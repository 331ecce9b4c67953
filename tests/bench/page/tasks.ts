import * as z from 'zod/mini';

/** An event of a trace, as far as it is read; times in microseconds. */
export const TraceEvent = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.optional(z.number()),
  args: z.optional(z.unknown()),
});
export type TraceEvent = z.infer<typeof TraceEvent>;

/** A task of a page's main thread in milliseconds by the clock, and what an extension's scripts took of it. */
export interface Task {
  length: number;
  own: number;
}

const scripts = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks']);
const WithUrl = z.object({ data: z.object({ url: z.string() }) });

const urlOf = ({ args }: TraceEvent): string | null => {
  const parsed = WithUrl.safeParse(args);
  return parsed.success ? parsed.data.data.url : null;
};

/**
 * The tasks of the thread on which the mark of this name was set. Of scripts within scripts only the outermost counts, for the
 * extension when its address begins so. What goes on after a promise names no address: it is the extension's where no script
 * of the page's ran in it.
 */
export const tasksOf = (events: readonly TraceEvent[], mark: string, extension: string): Task[] => {
  const marked = events.find(({ name }) => name === mark);
  if (marked === undefined) return [];
  const mine = events
    .filter(({ pid, tid, ph }) => pid === marked.pid && tid === marked.tid && ph === 'X')
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: Task[] = [];
  let end = 0;
  let scriptEnd = 0;
  let pending: { length: number; ours: boolean; known: boolean } | null = null;
  const close = (): void => {
    const task = tasks.at(-1);
    if (pending?.ours && task) task.own += pending.length;
    pending = null;
  };
  for (const event of mine) {
    const length = (event.dur ?? 0) / 1_000;
    if (event.name === 'RunTask') {
      close();
      tasks.push({ length, own: 0 });
      end = event.ts + (event.dur ?? 0);
      scriptEnd = 0;
    } else if (scripts.has(event.name) && event.ts < end) {
      const url = urlOf(event);
      if (event.ts >= scriptEnd) {
        close();
        scriptEnd = event.ts + (event.dur ?? 0);
        const known = event.name !== 'RunMicrotasks';
        pending = { length, known, ours: known ? url?.startsWith(extension) === true : true };
      } else if (pending !== null && !pending.known && url !== null && !url.startsWith(extension)) {
        pending.ours = false;
      }
    }
  }
  close();
  return tasks;
};
