/** The name of a saved file: what it is of, without what file systems refuse. */
export const exportName = (name: string): string => {
  const safe = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return `lifecycle-lens-${safe || 'tickets'}`;
};
