import { hearVerdicts } from '../messaging/said-verdicts.ts';
import type { TaggedPage } from '../page/tagged-page.ts';
import type { Background } from './background.ts';

/** Ids in one question for verdicts. */
const parcel = 500;
/** Between two askings for the verdicts of all that stands on the page, in milliseconds. */
const every = 500;

/** Keeps the verdicts on a page in step with what is stored. */
export interface AskingAgain {
  /**
   * Something stored has turned. All that stands on the page is asked for: at once, and then no more often than every now and
   * then, for while a board is read its verdicts turn all the time.
   */
  refresh(): void;
  /** A ticket stands on the page. One that did not when something turned is to be asked for. */
  stands(id: string): void;
  /** Nothing more comes for now: what is to be asked for is asked for. */
  settled(): void;
}

/** Asks for verdicts once more: of what stands on the page at once, of what has left it when it is back. */
export const askingAgain = (
  tags: Pick<TaggedPage, 'ids' | 'absent' | 'judge' | 'unjudge'>,
  background: Pick<Background, 'ask'>,
  /** Which of these tickets nobody has kept yet; they are told again and judged by that. */
  unkept: (ids: readonly string[]) => readonly string[],
  signal: AbortSignal,
): AskingAgain => {
  let asking: 'no' | 'yes' | 'once more' = 'no';
  /** Tickets that were not on the page when something turned, or of which nobody has answered, and those of them that are back. */
  let doubted = new Set<string>();
  const back = new Set<string>();

  const askFor = async (ids: readonly string[]): Promise<void> => {
    for (let from = 0; from < ids.length; from += parcel) {
      const some = ids.slice(from, from + parcel);
      const said = await background.ask('verdicts', { ids: some });
      if (said === null) {
        for (const id of ids) doubted.add(id);
        return;
      }
      const verdicts = hearVerdicts(said);
      tags.judge(verdicts);
      const unknown = some.filter((id) => !Object.hasOwn(verdicts, id));
      const told = new Set(unkept(unknown));
      tags.unjudge(unknown.filter((id) => !told.has(id)));
    }
  };
  const refresh = async (): Promise<void> => {
    if (asking !== 'no') {
      asking = 'once more';
      return;
    }
    asking = 'yes';
    doubted = new Set(tags.absent());
    await askFor(tags.ids());
    setTimeout(() => {
      const more = asking === 'once more';
      asking = 'no';
      if (more && !signal.aborted) void refresh();
    }, every);
  };

  return {
    refresh: () => void refresh(),
    stands: (id) => {
      if (doubted.delete(id)) back.add(id);
    },
    settled: () => {
      const ids = [...back];
      back.clear();
      void askFor(ids);
    },
  };
};
