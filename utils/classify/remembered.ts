/**
 * A pure function of a text that remembers its answers to the texts it was asked last: members of a series are read again
 * with each of them that changes. Holds at most twice `most` answers.
 */
export const remembered = <T>(read: (text: string) => T, most = 4_000): ((text: string) => T) => {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const known = young.get(text) ?? old.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, answer);
    return answer;
  };
};
