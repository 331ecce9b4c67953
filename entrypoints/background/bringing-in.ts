/** An import is taken for over so long after its last page, in milliseconds. */
const restAfter = 1_500;
/** Nobody waits longer for its end, in milliseconds: a browser stops a worker that owes an answer for five minutes. */
const longestWait = 60_000;

let under = 0;
let resting: ReturnType<typeof setTimeout> | undefined;
let waiting: (() => void)[] = [];

const end = (over: () => void): void => {
  resting = undefined;
  over();
  for (const go of waiting) go();
  waiting = [];
};

/** Takes a page of an import in; `over` is called once no more pages come, however long one of them takes. */
export const bringIn = async <T>(work: () => Promise<T>, over: () => void): Promise<T> => {
  under += 1;
  clearTimeout(resting);
  try {
    return await work();
  } finally {
    under -= 1;
    if (under === 0) resting = setTimeout(() => end(over), restAfter);
  }
};

/** Resolves when no import is under way, or after a minute: for what would have to be asked again after each of its pages. */
export const whenBroughtIn = async (): Promise<void> => {
  if (under === 0 && resting === undefined) return;
  await new Promise<void>((resolve) => {
    waiting.push(resolve);
    setTimeout(resolve, longestWait);
  });
};
