/** Where the extension writes what a maintainer needs; never ticket text. */
export const log = {
  warn: (what: string, detail = ''): void => {
    console.warn(`Lifecycle Lens: ${what}`, detail);
  },
};
