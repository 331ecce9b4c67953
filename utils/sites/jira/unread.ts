/**
 * Members of Jira's answers that no reader of ours reads: addresses of the API itself, of icons and pictures, and what people are
 * called. They are a third of an issue and more.
 */
export const unreadMembers: readonly string[] = [
  ...['self', 'expand', 'iconUrl', '16x16', '24x24', '32x32', '48x48'],
  ...['displayName', 'emailAddress', 'timeZone', 'colorName'],
];
