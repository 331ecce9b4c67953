/** Which view an address shows in place of the lists; null for the board itself. */
export const viewOf: (url: URL) => string | null;
