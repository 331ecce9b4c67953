import { longestDescription } from '../../model/ticket.ts';

/** Each rule takes one kind of mark off and keeps the words; all of them run in linear time over a bounded text. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/\r\n?/g, '\n'],
  [/\{\{([^{}\n]*)\}\}/g, '$1'],
  // {code:java}, {color:red}, {panel:title=…}, {quote}, {noformat}
  [/\{(?:code|color|panel|quote|noformat|anchor|expand|toc|status)(?::[^{}\n]*)?\}/gi, ''],
  [/^[ \t]*h[1-6]\.[ \t]+/gim, ''],
  [/^[ \t]*bq\.[ \t]+/gim, ''],
  [/^[ \t]*(?:[*#]+|-)[ \t]+/gm, '- '],
  [/^[ \t]*-{4,}[ \t]*$/gm, ''],
  // [~accountid:…] and [~name], [words|address], [address]
  [/\[~(?:accountid:)?([^[\]\n|]*)\]/g, '@$1'],
  [/\[([^[\]\n|]+)\|[^[\]\n]*\]/g, '$1'],
  [/\[((?:https?|mailto):[^[\]\n]*)\]/g, '$1'],
  // !picture.png|thumbnail!
  [/![^!\s|]+\.\w{2,5}(?:\|[^!\n]*)?!/g, ''],
  [/\|\|/g, '|'],
  [/^[ \t]*\|[ \t]*|[ \t]{0,8}\|[ \t]*$/gm, ''],
  [/(^|[\s(>])([*_+^~-])(?=\S)([^\n*_+^~]{1,300}?)\2(?=$|[\s).,:;!?])/gm, '$1$3'],
  [/\\([-*_{}[\]|!+^~#\\])/g, '$1'],
  [/\n{3,}/g, '\n\n'],
];

/** The plain text of Jira's wiki markup, as `/rest/api/2` and Data Center give descriptions; null when the value is no text. */
export const wikiText = (value: unknown): string | null =>
  typeof value === 'string'
    ? rules.reduce((text, [mark, words]) => text.replace(mark, words), value.slice(0, longestDescription)).trim()
    : null;
