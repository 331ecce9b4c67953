import { stem } from '../../utils/signals/text.ts';
import { commonWords, type Encoder, encode } from './encoder.ts';
import type { Example } from './examples.ts';
import { unfitWords } from './unfit-words.ts';

/** Words beyond those of the labelled tickets about which the encoder is asked: so many of the commonest of English. */
const beyond = 12_000;
/** A pair is asked about when so many tickets show it; a single word at once. */
const leastPairs = 2;

/** What the encoder says about every word and pair of these tickets and about the commonest words of English. */
export const encoderFor = async (examples: readonly Example[]): Promise<Encoder> => {
  const counts = new Map<string, number>();
  for (const { terms } of examples) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const shown = [...counts]
    .filter(([term, count]) => !term.startsWith('^') && (!term.includes(' ') || count >= leastPairs))
    .map(([term]) => term);
  const common = commonWords(beyond)
    .map(stem)
    .filter((word) => !unfitWords.has(word));
  return encode([...new Set([...shown, ...common])]);
};
