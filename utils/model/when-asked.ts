/**
 * What is worked out when somebody first asks for it, and then kept: whatever a script makes ready as it starts, somebody waits for
 * who opens the popup while the background sleeps.
 */
export const whenAsked = <T>(work: () => T): (() => T) => {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
};
