import { log } from '../../utils/log/log.ts';
import { announceChange } from '../../utils/messaging/send.ts';
import { forgetInput } from './policy-input.ts';
import { refreshBadges } from './totals.ts';

/** How long changes are gathered before badges and open screens follow, in milliseconds. */
const gatherFor = 250;

let waiting = false;

const follow = async (): Promise<void> => {
  waiting = false;
  try {
    await refreshBadges();
  } catch (error) {
    log.warn('the badges could not be counted', error instanceof Error ? error.name : '');
  }
  await announceChange();
};

/** Lets badges and open screens follow a change of the settings, which turns no ticket yet; a burst of changes costs one round. */
export const afterSettings = (): void => {
  if (waiting) return;
  waiting = true;
  setTimeout(() => void follow(), gatherFor);
};

/** The same after a change of tickets: what was gathered of them does not hold any more. */
export const afterChange = (): void => {
  forgetInput();
  afterSettings();
};

/** How long changes are gathered where many follow each other, in milliseconds. */
const gatherManyFor = 3_000;

let waitingForMany = false;

/** The same after one of many changes, as a page of an import is: what screens show of everything costs more than the page itself. */
export const afterOneOfMany = (): void => {
  forgetInput();
  if (waitingForMany) return;
  waitingForMany = true;
  setTimeout(() => {
    waitingForMany = false;
    afterSettings();
  }, gatherManyFor);
};
