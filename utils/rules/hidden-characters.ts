/** Characters that are not seen, or turn the order of what is seen: a name with them is not what it looks like. */
const hidden = /[[\p{Cc}\p{Cf}]--[\t\n\r]]/v;

/** The scripts whose letters join, in which a joiner changes what is seen (RFC 5892, appendix A). */
const scripts = ['Arab', 'Beng', 'Deva', 'Gujr', 'Guru', 'Knda', 'Mlym', 'Orya', 'Sinh', 'Taml', 'Telu'];
const letter = `[[\\p{L}\\p{M}]&&[${scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('')}]]`;

/** Joiners that are seen by what they do: between such letters, and within an emoji. */
const seen = new RegExp(
  `(?<=${letter})[\\u200C\\u200D](?=${letter})|(?<=[\\p{Emoji_Modifier}\\p{Extended_Pictographic}]\\uFE0F?)\\u200D(?=\\p{Extended_Pictographic})`,
  'gv',
);

/** Whether a text hides something from whoever reads it. */
export const hides = (text: string): boolean => hidden.test(text) && hidden.test(text.replace(seen, ''));
