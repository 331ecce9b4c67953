import { phraseSet } from './fold.ts';
import { languages } from './registry.ts';

const spaced = languages.filter((each) => each.spaced);

const remarks = phraseSet(spaced.map((each) => each.remarks));
/** True for a remark on how a ticket stands, such as 'urgent'. */
export const isRemark = (word: string): boolean => remarks().has(word);

const copies = phraseSet(spaced.map((each) => each.copies));
/** True for an opening or ending of copied tickets, folded: 'copy of', 'clone', 'kopie von'. */
export const isCopyPhrase = (phrase: string): boolean => copies().has(phrase);

const people = phraseSet(spaced.map((each) => each.people));
/** True for what happens to one person at a time, folded: 'interview', 'farewell'. */
export const isPeoplePhrase = (phrase: string): boolean => people().has(phrase);

const givenNames = phraseSet(languages.map((each) => each.givenNames));
/** True for a common given name. */
export const isGivenName = (word: string): boolean => givenNames().has(word);
