import type { TaggedPage } from '../page/tagged-page.ts';
import type { Background } from './background.ts';

/** Ids in one question for verdicts. */
const parcel = 500;
/** Between two askings for the verdicts of all that stands on the page, in milliseconds. */
const every = 500;

/**
 * Asks for the verdicts of all tickets on a page once more: at once, and then no more often than every now and then, for
 * while a board is read its verdicts turn all the time.
 */
export const askingAgain = (tags: TaggedPage, background: Background, signal: AbortSignal): (() => void) => {
  let asking: 'no' | 'yes' | 'once more' = 'no';

  const all = async (): Promise<void> => {
    const ids = tags.ids();
    for (let from = 0; from < ids.length; from += parcel) {
      const some = ids.slice(from, from + parcel);
      const verdicts = await background.ask('verdicts', { ids: some });
      if (verdicts === null) return;
      tags.judge(verdicts);
      tags.unjudge(some.filter((id) => !Object.hasOwn(verdicts, id)));
    }
  };
  const ask = async (): Promise<void> => {
    if (asking !== 'no') {
      asking = 'once more';
      return;
    }
    asking = 'yes';
    await all();
    setTimeout(() => {
      const more = asking === 'once more';
      asking = 'no';
      if (more && !signal.aborted) void ask();
    }, every);
  };
  return () => void ask();
};
