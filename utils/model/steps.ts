/** Long work in steps, between any two of which somebody else may have a turn; it returns its result. */
export type Steps<Result> = Generator<void, Result>;

/** All steps in one go. */
export const atOnce = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
};

/** The steps one by one; `breathe` lets whoever waits have a turn between two of them. */
export const byTurns = async <Result>(steps: Steps<Result>, breathe: () => Promise<void>): Promise<Result> => {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await breathe();
  }
};
