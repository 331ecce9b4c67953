/** One example: indices of the features that it has, and their values. */
export interface Row {
  readonly index: readonly number[];
  readonly value: readonly number[];
}

export interface Problem {
  readonly rows: readonly Row[];
  /** True for the side whose log-odds are fitted. */
  readonly targets: readonly boolean[];
  /** How much each example counts. */
  readonly importance: readonly number[];
  /** Number of features. */
  readonly size: number;
  /** Strength of the pull of each feature's weight towards `centre`. */
  readonly pull: Float64Array;
  /** Where each weight is pulled to; what an unseen feature keeps. */
  readonly centre: Float64Array;
}

/** The log-odds of one example. */
export const scoreOf = (row: Row, weights: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < row.index.length; at++) sum += (weights[row.index[at] ?? -1] ?? 0) * (row.value[at] ?? 0);
  return sum;
};

const product = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};

/** Penalised loss at `weights`, its gradient written into `slope`. */
const loss = (problem: Problem, weights: Float64Array, slope: Float64Array): number => {
  slope.fill(0);
  let total = 0;
  for (let at = 0; at < problem.rows.length; at++) {
    const row = problem.rows[at];
    if (row === undefined) continue;
    const importance = problem.importance[at] ?? 1;
    const sign = problem.targets[at] === true ? 1 : -1;
    const margin = sign * scoreOf(row, weights);
    total += importance * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const step = (-sign * importance) / (1 + Math.exp(margin));
    for (let k = 0; k < row.index.length; k++) {
      const feature = row.index[k] ?? 0;
      slope[feature] = (slope[feature] ?? 0) + step * (row.value[k] ?? 0);
    }
  }
  for (let j = 0; j < weights.length; j++) {
    const away = (weights[j] ?? 0) - (problem.centre[j] ?? 0);
    const pull = problem.pull[j] ?? 0;
    total += 0.5 * pull * away * away;
    slope[j] = (slope[j] ?? 0) + pull * away;
  }
  return total;
};

/**
 * Weights of the penalised logistic regression, by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.5)
 * with eight memories. Deterministic: starts from `centre`.
 */
export const fitLogistic = (problem: Problem, rounds = 60): Float64Array => {
  const { size } = problem;
  const weights = Float64Array.from(problem.centre);
  let slope = new Float64Array(size);
  let value = loss(problem, weights, slope);
  const memory: { move: Float64Array; turn: Float64Array; scale: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = Float64Array.from(slope);
    const shares: number[] = [];
    for (const { move, turn, scale } of memory.toReversed()) {
      const share = product(move, direction) / scale;
      shares.push(share);
      for (let j = 0; j < size; j++) direction[j] = (direction[j] ?? 0) - share * (turn[j] ?? 0);
    }
    const last = memory.at(-1);
    const length =
      last === undefined
        ? 1 / Math.max(1, Math.sqrt(product(slope, slope)))
        : last.scale / product(last.turn, last.turn);
    for (let j = 0; j < size; j++) direction[j] = (direction[j] ?? 0) * length;
    for (const { move, turn, scale } of memory) {
      const share = (shares.pop() ?? 0) - product(turn, direction) / scale;
      for (let j = 0; j < size; j++) direction[j] = (direction[j] ?? 0) + share * (move[j] ?? 0);
    }
    const descent = -product(direction, slope);
    const next = new Float64Array(size);
    const nextSlope = new Float64Array(size);
    let nextValue = value;
    for (let step = 1; step > 1e-6; step /= 2) {
      for (let j = 0; j < size; j++) next[j] = (weights[j] ?? 0) - step * (direction[j] ?? 0);
      nextValue = loss(problem, next, nextSlope);
      if (nextValue <= value + 1e-4 * step * descent) break;
    }
    const move = next.map((each, j) => each - (weights[j] ?? 0));
    const turn = nextSlope.map((each, j) => each - (slope[j] ?? 0));
    const scale = product(move, turn);
    if (scale > 1e-12) memory.push({ move, turn, scale });
    if (memory.length > 8) memory.shift();
    const settled = Math.abs(value - nextValue) < 1e-6 * Math.abs(value);
    weights.set(next);
    slope = nextSlope;
    value = nextValue;
    if (settled) break;
  }
  return weights;
};
