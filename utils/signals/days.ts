/** Days from one instant to another, with fractions; null when either is not known. */
export const daysBetween = (from: string | null, to: string | null): number | null => {
  if (from === null || to === null) return null;
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Number.isFinite(days) ? days : null;
};

/** A span of days as it is quoted, such as '43 days'. */
export const spanOf = (days: number): string => `${Math.round(days)} days`;
