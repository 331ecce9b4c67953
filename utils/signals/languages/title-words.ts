import { fold, phrasesOf } from './fold.ts';
import { languages } from './registry.ts';

const spaced = languages.filter((each) => each.spaced);

const remarks = new Set(spaced.flatMap((each) => phrasesOf(each.remarks).map(fold)));
/** True for a remark on how a ticket stands, such as 'urgent'. */
export const isRemark = (word: string): boolean => remarks.has(word);

/** The openings and endings of copied tickets, folded: 'copy of', 'clone', 'kopie von'. */
export const copyPhrases: ReadonlySet<string> = new Set(spaced.flatMap((each) => phrasesOf(each.copies).map(fold)));

/** What happens to one person at a time, folded: 'interview', 'farewell'. */
export const peoplePhrases: ReadonlySet<string> = new Set(spaced.flatMap((each) => phrasesOf(each.people).map(fold)));

const givenNames = new Set(languages.flatMap((each) => phrasesOf(each.givenNames).map(fold)));
/** True for a common given name. */
export const isGivenName = (word: string): boolean => givenNames.has(word);
