import * as z from 'zod/mini';
import { Appearance } from '../model/appearance.ts';
import { PageHealth } from '../model/health.ts';
import { Kept } from '../model/kept.ts';
import { Emphasis, PageState } from '../model/page.ts';
import { Pointed } from '../model/pointed.ts';
import { Board } from '../model/portfolio.ts';
import { Ticket } from '../model/ticket.ts';
import { Tunable } from '../model/tune-address.ts';
import { CorrectedCategory, Explanation, type Verdict } from '../model/verdict.ts';
import { type Exchanges, nothing, type RequestOf, type ResponseOf } from './exchange.ts';

/**
 * How tags are to be drawn on a page. A look that is left out is the ordinary one, a language that is left out the
 * browser's.
 */
const TagLook = z.object({
  tagsOn: z.boolean(),
  emphasis: Emphasis,
  look: z.optional(Appearance),
  language: z.optional(z.string()),
  /** The texts of tags by key, where the browser's language is spoken. */
  words: z.optional(z.record(z.string(), z.string())),
});
export type TagLook = z.infer<typeof TagLook>;

/** A ticket's verdict by ticket id. */
export type VerdictById = Record<string, Verdict>;

const Said = z.object({ ids: z.array(z.string()), said: z.array(z.string()) });

/**
 * What a page's content script may say to the background. Apart from the rest of the protocol, so that the content script
 * carries these schemas alone. A page must be able to do no more than this: everything else is for our own screens.
 */
export const pageToBackground = {
  /** Tickets as a page shows them, or did `age` milliseconds ago; answers with the verdicts of exactly these. */
  tickets: {
    request: z.object({
      board: z.nullable(Board),
      tickets: z.array(Ticket),
      age: z.optional(z.number().check(z.gte(0))),
    }),
    response: z.object({ verdicts: Said, kept: Kept }),
  },
  /** Verdicts of stored tickets by id; ids that are not stored are left out. */
  verdicts: { request: z.object({ ids: z.array(z.string()) }), response: Said },
  /** The whole reasoning for one stored ticket; null when it is not stored. */
  explain: { request: z.object({ id: z.string() }), response: z.nullable(Explanation) },
  /** A correction by hand; `to` null takes it back. */
  correct: {
    request: z.object({ id: z.string(), to: z.nullable(CorrectedCategory) }),
    response: Kept,
  },
  /** Opens the options where a reason is tuned. */
  tune: { request: Tunable, response: nothing },
  /** The texts of tags and reason cards in a language, by key; null when there are none. A page may not read our package. */
  texts: { request: z.object({ language: z.string() }), response: z.nullable(z.record(z.string(), z.string())) },
  /** How the page in the sender's tab is; answers with how tags are to be drawn there. */
  page: {
    request: PageState,
    response: TagLook,
  },
} as const;

/** Messages from the background to the content script of one tab. */
export const toPage = {
  /** Verdicts may have changed: ask again. */
  refresh: { request: nothing, response: nothing },
  appearance: { request: TagLook, response: nothing },
  /** Do something with the ticket under the pointer or the focus. */
  point: { request: z.object({ what: Pointed }), response: nothing },
  /** The site was given back: take the tags away and read no more. */
  leave: { request: nothing, response: nothing },
  reveal: { request: z.object({ id: z.string() }), response: z.object({ shown: z.boolean() }) },
  /** How the page is built, as far as our selectors know it; null where it holds no tickets. */
  health: { request: nothing, response: z.nullable(PageHealth) },
  /** Read all that the board lists, to its end (true), or stop (false). */
  readList: { request: z.object({ go: z.boolean() }), response: nothing },
} as const;

/** The tables above, typed so that a generic name gives the matching schema. */
export const pageToBackgroundExchanges: Exchanges<typeof pageToBackground> = pageToBackground;
export const pageExchanges: Exchanges<typeof toPage> = toPage;

export type PageQuestions = RequestOf<typeof pageToBackground>;
export type PageAnswers = ResponseOf<typeof pageToBackground>;
export type PageRequests = RequestOf<typeof toPage>;
export type PageResponses = ResponseOf<typeof toPage>;
