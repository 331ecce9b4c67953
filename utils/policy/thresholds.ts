/** Fewest tickets that a share may rest on before it is more than an anecdote; a default of ours. */
export const smallestSample = 20;

/** Share of unclear tickets above which a split is rough; a default of ours. */
export const unclearLimit = 0.25;

/** Share of operations under which work may be hidden, and the fewest tickets for saying so; defaults of ours. */
export const suspiciouslyLow = 0.1;
export const sampleForLow = 30;
