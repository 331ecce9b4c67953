/** One judged ticket: what it is, and the log-odds of operations that the engine gave. */
export interface Outcome {
  readonly label: 'project' | 'operations' | 'unclear';
  readonly source: string;
  readonly logOdds: number;
  /** What the engine said with its thresholds. */
  readonly category: 'project' | 'operations' | 'unclear' | 'not-work';
}

export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
const forced = ({ logOdds }: Outcome): 'project' | 'operations' => (logOdds >= 0 ? 'operations' : 'project');
export const decided = (outcomes: readonly Outcome[]): Outcome[] => outcomes.filter(({ label }) => label !== 'unclear');
const share = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);

/** Share of right answers when unclear is no answer. */
export const accuracy = (outcomes: readonly Outcome[]): number =>
  share(outcomes.filter((each) => forced(each) === each.label).length, outcomes.length);

/** Mean of the F1 measures of both sides. */
export const macroF1 = (outcomes: readonly Outcome[]): number => {
  const f1 = (side: 'project' | 'operations'): number => {
    const hits = outcomes.filter((each) => each.label === side && forced(each) === side).length;
    const said = outcomes.filter((each) => forced(each) === side).length;
    const are = outcomes.filter(({ label }) => label === side).length;
    return said + are === 0 ? 0 : (2 * hits) / (said + are);
  };
  return (f1('project') + f1('operations')) / 2;
};

/** Accuracy over the surest `coverage` of the tickets. */
export const accuracyAtCoverage = (outcomes: readonly Outcome[], coverage: number): number =>
  accuracy(
    outcomes
      .toSorted((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds))
      .slice(0, Math.round(outcomes.length * coverage)),
  );

/** How often the engine commits, and how often it is right then. */
export const committed = (outcomes: readonly Outcome[]): { coverage: number; accuracy: number } => {
  const said = outcomes.filter(({ category }) => category === 'project' || category === 'operations');
  return {
    coverage: share(said.length, outcomes.length),
    accuracy: share(said.filter(({ category, label }) => category === label).length, said.length),
  };
};

/** Share of the tickets labelled unclear that were answered unclear or as no work. */
export const unclearRecall = (outcomes: readonly Outcome[]): number => {
  const unclear = outcomes.filter(({ label }) => label === 'unclear');
  return share(
    unclear.filter(({ category }) => category === 'unclear' || category === 'not-work').length,
    unclear.length,
  );
};

/** Expected calibration error over ten equal bins of the probability of operations (Guo 2017). */
export const calibrationError = (outcomes: readonly Outcome[]): number => {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = outcomes.filter(({ logOdds }) => Math.min(9, Math.floor(probabilityOf(logOdds) * 10)) === bin);
    const said = inside.reduce((sum, { logOdds }) => sum + probabilityOf(logOdds), 0);
    const are = inside.filter(({ label }) => label === 'operations').length;
    error += Math.abs(said - are) / outcomes.length;
  }
  return error;
};
