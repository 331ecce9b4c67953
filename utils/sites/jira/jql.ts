/** A value as a JQL string: quoted, with quotes and backslashes escaped and control characters as spaces. */
export const jqlString = (value: string): string =>
  `"${value.replace(/\p{Cc}/gu, ' ').replace(/["\\]/g, (sign) => `\\${sign}`)}"`;

/** `field in ("a", "b")`; the values are escaped, the field is the caller's own. */
export const jqlIn = (field: string, values: readonly string[]): string =>
  `${field} in (${values.map(jqlString).join(', ')})`;
