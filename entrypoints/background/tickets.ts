import type { Read, Taken } from '../../utils/reading/handing.ts';
import { afterChange } from './after-change.ts';
import { readEngine } from './engine.ts';
import { judgeAlone, takeIn } from './intake.ts';
import { keep } from './keeping.ts';
import { noteFacts } from './policy-facts.ts';
import { touchScene } from './stage.ts';
import { whileComing } from './standing-back.ts';
import { seenAtOnce } from './told-last.ts';

/**
 * Takes tickets in, whether a page has shown them or its API told of them: stores and judges them, and lets all follow that
 * hangs on it. `goOn` is called when groups are left to be judged again, or pages may show verdicts that have turned.
 */
export const takingTickets =
  (goOn: () => void) =>
  async ({ board, tickets, present, age = 0 }: Read): Promise<Taken> => {
    const seen = seenAtOnce(performance.now() - age);
    const engine = await readEngine();
    const { kept, value } = await keep(() =>
      whileComing(() => takeIn(board, tickets, present, engine, new Date(), seen.isLatest)),
    );
    // Who waits for verdicts waits for nothing else; figures follow at once, and what is made of facts once those are kept.
    afterChange();
    void noteFacts(value?.tickets ?? []).then(afterChange);
    if (value === null) {
      seen.forget();
      return { verdicts: judgeAlone(tickets, engine, new Date()), kept };
    }
    touchScene([...tickets.map(({ id }) => id), ...value.turned]);
    if (value.isMore) goOn();
    return { verdicts: value.verdicts, kept };
  };
