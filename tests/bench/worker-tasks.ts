import * as z from 'zod/mini';
import type { Launched } from '../browser/launch.ts';

/** What the background did while something was watched, by its thread's own clock: what else the machine does does not count. */
export interface WorkerTasks {
  /** Milliseconds of its longest task, and of all of them. */
  longest: number;
  all: number;
}

/** An event of a trace, as far as it is read; times in microseconds, `tdur` by the thread's clock. */
const Event = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.optional(z.number()),
  tdur: z.optional(z.number()),
  args: z.optional(z.object({ name: z.optional(z.unknown()) })),
});
type Event = z.infer<typeof Event>;
const Trace = z.object({ traceEvents: z.array(Event) });
const Chunk = z.object({ data: z.string(), eof: z.boolean() });

const threadOf = ({ pid, tid }: Event): string => `${pid}/${tid}`;

/** The tasks of the service worker's threads: what lies in no other event. */
const tasksIn = (events: readonly Event[]): number[] => {
  const named = events.filter(
    ({ name, args }) => name === 'thread_name' && /service ?worker/i.test(String(args?.name)),
  );
  const threads = new Set(named.map(threadOf));
  const mine = events.filter((event) => event.ph === 'X' && threads.has(threadOf(event)));
  let end = 0;
  return mine
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .flatMap(({ ts, dur = 0, tdur = 0 }) => {
      if (ts < end) return [];
      end = ts + dur;
      return [tdur / 1000];
    });
};

/** Watches the background while `work` is done. */
export const watchedTasks = async ({ browser }: Launched, work: () => Promise<unknown>): Promise<WorkerTasks> => {
  await browser.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'], traceBufferSizeInKb: 1_000_000 },
  });
  await work();
  const complete = new Promise<string | undefined>((done) =>
    browser.once('Tracing.tracingComplete', ({ stream }) => done(stream)),
  );
  await browser.send('Tracing.end');
  const stream = await complete;
  if (stream === undefined) throw new Error('The browser gave no trace.');
  let text = '';
  for (let more = true; more; ) {
    const { data, eof } = Chunk.parse(await browser.send('IO.read', { handle: stream, size: 8_000_000 }));
    text += data;
    more = !eof;
  }
  const tasks = tasksIn(Trace.parse(JSON.parse(text)).traceEvents);
  return {
    longest: tasks.reduce((most, ms) => Math.max(most, ms), 0),
    all: tasks.reduce((sum, ms) => sum + ms, 0),
  };
};
