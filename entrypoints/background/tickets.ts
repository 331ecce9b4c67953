import type { PageAnswers, PageQuestions } from '../../utils/messaging/page-protocol.ts';
import { dropFacts } from '../../utils/storage/facts-store.ts';
import { afterChange } from './after-change.ts';
import { readEngine } from './engine.ts';
import { judgeAlone, takeIn } from './intake.ts';
import { keep } from './keeping.ts';
import { softly } from './policy-facts.ts';
import { touchScene } from './stage.ts';
import { whileComing } from './standing-back.ts';

/** What follows once tickets were taken in. */
export interface AfterTickets {
  /** Pages may show verdicts that have turned. */
  refreshPages(): void;
  /** Groups are left to be judged again. */
  goOn(): void;
}

/** Takes tickets in, whether a page has shown them or its API told of them: stores and judges them, and lets all follow that hangs on it. */
export const takingTickets =
  ({ refreshPages, goOn }: AfterTickets) =>
  async ({ board, tickets, present }: PageQuestions['tickets']): Promise<PageAnswers['tickets']> => {
    const engine = await readEngine();
    const { kept, value } = await keep(() => whileComing(() => takeIn(board, tickets, present, engine, new Date())));
    const known = value?.known ?? tickets.map(({ id }) => id);
    if (known.length > 0) await softly(() => dropFacts(known), undefined);
    afterChange();
    if (value === null) return { verdicts: judgeAlone(tickets, engine, new Date()), kept };
    touchScene([...tickets.map(({ id }) => id), ...value.turned]);
    // Another page may show the same tickets.
    if (value.turned.length > 0) refreshPages();
    if (value.isMore) goOn();
    return { verdicts: value.verdicts, kept };
  };
