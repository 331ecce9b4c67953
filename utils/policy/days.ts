const dayMs = 86_400_000;

/** Whole days from one day or instant to another (ISO 8601); negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / dayMs);
