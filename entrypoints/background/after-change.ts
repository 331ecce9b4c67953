import { browser } from 'wxt/browser';
import { log } from '../../utils/log/log.ts';
import { announceChange } from '../../utils/messaging/send.ts';
import { forgetInput } from './policy-input.ts';
import { toFollow } from './to-follow.ts';
import { refreshBadges } from './totals.ts';

/** How long changes are gathered before badges and open screens follow, in milliseconds. */
const gatherFor = 250;

/** A browser empties a tab's badge when the tab goes elsewhere, at times long after its new page has told what it is: badges are set once more after so many milliseconds. */
const onceMoreAfter = 2_000;

/** The worker may die before anything has followed. */
const owe = (): void => void browser.storage.session.set({ [toFollow]: true });

let waiting = false;
let waitingForMany = false;
let onceMore: ReturnType<typeof setTimeout> | undefined;

const countBadges = async (): Promise<void> => {
  try {
    await refreshBadges();
  } catch (error) {
    log.warn('the badges could not be counted', error instanceof Error ? error.name : '');
  }
};

const follow = async (): Promise<void> => {
  waiting = false;
  clearTimeout(onceMore);
  await countBadges();
  await announceChange();
  onceMore = setTimeout(() => void countBadges(), onceMoreAfter);
  if (!waiting && !waitingForMany) await browser.storage.session.remove(toFollow);
};

/** Lets badges and open screens follow a change of the settings, which turns no ticket yet; a burst of changes costs one round. */
export const afterSettings = (): void => {
  if (waiting) return;
  waiting = true;
  owe();
  setTimeout(() => void follow(), gatherFor);
};

/** A worker that begins lets them follow what the one before it died over. */
export const followWhatIsOwed = async (): Promise<void> => {
  if ((await browser.storage.session.get(toFollow))[toFollow] === true) afterSettings();
};

/** The same after a change of tickets: what was gathered of them does not hold any more. */
export const afterChange = (): void => {
  forgetInput();
  afterSettings();
};

/** How long changes are gathered where many follow each other, in milliseconds. */
const gatherManyFor = 3_000;

/** The same after one of many changes, as a page of an import is: what screens show of everything costs more than the page itself. */
export const afterOneOfMany = (): void => {
  forgetInput();
  if (waitingForMany) return;
  waitingForMany = true;
  owe();
  setTimeout(() => {
    waitingForMany = false;
    afterSettings();
  }, gatherManyFor);
};
