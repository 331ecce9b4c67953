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
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.optional(z.number()),
  tdur: z.optional(z.number()),
});
type Event = z.infer<typeof Event>;
const Chunk = z.object({ data: z.string(), eof: z.boolean() });

const threadOf = ({ pid, tid }: Event): string => `${pid}/${tid}`;

/** Reads a trace line by line, an event each as Chrome writes it: all of it would not fit into one text. */
async function* linesOf({ browser }: Launched, handle: string): AsyncGenerator<string> {
  let rest = '';
  for (let more = true; more; ) {
    const { data, eof } = Chunk.parse(await browser.send('IO.read', { handle, size: 8_000_000 }));
    const lines = `${rest}${data}`.split('\n');
    rest = eof ? '' : (lines.pop() ?? '');
    yield* lines;
    more = !eof;
  }
}

const eventIn = (line: string): Event | null => {
  try {
    return Event.safeParse(JSON.parse(line.replace(/,$/, ''))).data ?? null;
  } catch {
    return null;
  }
};

/** What the service worker's threads did. The names of threads come before what they did. */
const workerEvents = async (lens: Launched, handle: string): Promise<Event[]> => {
  const threads = new Set<string>();
  const found: Event[] = [];
  for await (const line of linesOf(lens, handle)) {
    const isName = line.includes('"thread_name"') && /service ?worker/i.test(line);
    if (!isName && (threads.size === 0 || !line.includes('"ph":"X"'))) continue;
    const event = eventIn(line);
    if (event === null) continue;
    if (isName) threads.add(threadOf(event));
    else if (threads.has(threadOf(event))) found.push(event);
  }
  return found;
};

/** The tasks among them in milliseconds: what lies in no other event. */
const tasksIn = (events: readonly Event[]): number[] => {
  let end = 0;
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .flatMap(({ ts, dur = 0, tdur = 0 }) => {
      if (ts < end) return [];
      end = ts + dur;
      return [tdur / 1000];
    });
};

/** Watches the background while `work` is done. */
export const watchedTasks = async (lens: Launched, work: () => Promise<unknown>): Promise<WorkerTasks> => {
  const { browser } = lens;
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
  const tasks = tasksIn(await workerEvents(lens, stream));
  return {
    longest: tasks.reduce((most, ms) => Math.max(most, ms), 0),
    all: tasks.reduce((sum, ms) => sum + ms, 0),
  };
};
