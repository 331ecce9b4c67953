import { announceChange } from '../../utils/messaging/send.ts';
import { keep } from './keeping.ts';
import { refreshBadges, snapshot } from './totals.ts';

/** How long changes are gathered before badges, snapshots and open screens follow, in milliseconds. */
const gatherFor = 250;

const changedBoards = new Set<string>();
let waiting = false;

const follow = async (): Promise<void> => {
  const boards = [...changedBoards];
  changedBoards.clear();
  waiting = false;
  await keep(() => snapshot(boards, new Date()));
  await refreshBadges();
  await announceChange();
};

/** Lets badges, today's snapshot and open screens follow a change; a burst of changes costs one round. */
export const afterChange = (board: string | null): void => {
  if (board !== null) changedBoards.add(board);
  if (waiting) return;
  waiting = true;
  setTimeout(() => void follow(), gatherFor);
};
