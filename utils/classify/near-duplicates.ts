/** How alike two sets of words are, 0 to 1: words in both by words in either. Both lists are sorted and hold a word once. */
export const similarity = (a: readonly string[], b: readonly string[]): number => {
  if (a.length === 0 && b.length === 0) return 1;
  const there = new Set(a);
  const both = b.filter((word) => there.has(word)).length;
  return both / (a.length + b.length - both);
};

/**
 * Word sets for which leaving one word out still leaves a near duplicate: with the slot for the period two words of three
 * are a likeness of 0.75, three of four one of 0.8 (S49).
 */
const fewestWords = 3;
const mostWords = 7;

/**
 * The word sets that a set has with each of its near duplicates that differ by one word more or less: the set without
 * each of its words. Two titles of which one has one word more meet where the longer one leaves that word out. Empty for
 * sets that are too small to lose a word or so large that they would need too many keys.
 */
export const withoutOneWord = (words: readonly string[]): string[][] =>
  words.length < fewestWords || words.length > mostWords
    ? []
    : words.map((_, left) => words.filter((_, at) => at !== left));
