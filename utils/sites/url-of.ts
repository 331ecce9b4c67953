/** An address taken apart, relative ones against `base`; null when it is none. */
export const urlOf = (address: string, base?: string): URL | null => {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
};
