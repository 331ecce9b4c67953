import type * as z from 'zod/mini';
import type { ReaderPorts } from './site-reader.ts';

const day = 86_400_000;
/** An address that a site does not have any more is tried again after a week; what an administrator may change, after a day. */
const goneFor = 7 * day;
const answerFor = day;

/** What a site's API turned out to be like, remembered from page to page, so that not every page finds it out again. */
export interface SiteMemory {
  /** Whether an address was found gone within the last week. */
  wasGone(address: string): Promise<boolean>;
  noteGone(address: string): void;
  /** An answer of the last day; null when there is none that fits. */
  answer<T>(name: string, schema: z.ZodMiniType<T>): Promise<T | null>;
  noteAnswer(name: string, value: unknown): void;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The memory of the site that these ports lead to; nothing is remembered where they cannot. */
export const siteMemory = ({ origin, recall, note }: ReaderPorts): SiteMemory => {
  // One host may hold several sites under paths of their own.
  const named = (name: string): string => `${new URL(origin).pathname} ${name}`;
  const gone = new Set<string>();
  return {
    wasGone: async (address) => gone.has(address) || (await recall?.(named(`gone ${address}`))) === 'gone',
    noteGone: (address) => {
      gone.add(address);
      note?.(named(`gone ${address}`), 'gone', goneFor);
    },
    answer: async (name, schema) => {
      const text = (await recall?.(named(name))) ?? null;
      const fits = text === null ? null : schema.safeParse(parsed(text));
      return fits?.success ? fits.data : null;
    },
    noteAnswer: (name, value) => note?.(named(name), JSON.stringify(value), answerFor),
  };
};
