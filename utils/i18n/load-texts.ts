import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { folderOf, languages } from './languages.ts';

const Messages = z.record(z.string(), z.object({ message: z.string() }));

const textsIn = async (tag: string): Promise<Record<string, string>> => {
  const answer = await fetch(new URL(`_locales/${folderOf(tag)}/messages.json`, browser.runtime.getURL('/')));
  const messages = z.parse(Messages, await answer.json());
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
};

/**
 * The texts of a language by key, from our own package; English where it has a gap. Null for a language that this version
 * does not have. Only for screens and the background: a page may not read the package.
 */
export const loadTexts = async (tag: string): Promise<Record<string, string> | null> => {
  if (!languages.includes(tag)) return null;
  try {
    return { ...(await textsIn('en')), ...(await textsIn(tag)) };
  } catch {
    return null;
  }
};
