/** The calendar day of an instant in the reader's time zone, `yyyy-mm-dd`. */
export const dayOf = (instant: Date): string => {
  const month = String(instant.getMonth() + 1).padStart(2, '0');
  return `${instant.getFullYear()}-${month}-${String(instant.getDate()).padStart(2, '0')}`;
};
