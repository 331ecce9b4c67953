import * as z from 'zod/mini';
import { Kept } from '../model/kept.ts';
import { Emphasis, PageState } from '../model/page.ts';
import { Finding } from '../model/policy.ts';
import { Board, Scope, Split, TicketRow } from '../model/portfolio.ts';
import { Settings } from '../model/settings.ts';
import { Ticket } from '../model/ticket.ts';
import { CorrectedCategory, Explanation, Verdict } from '../model/verdict.ts';

/** A ticket's verdict by ticket id. */
export const VerdictById = z.record(z.string(), Verdict);
export type VerdictById = z.infer<typeof VerdictById>;

/** What one scope looks like, ready to show. `board` and `page` are null when the popup stands on no known page. */
export const PortfolioView = z.object({
  scope: Scope,
  board: z.nullable(Board),
  page: z.nullable(PageState),
  /** The tab the page is in; null when it has gone. */
  tab: z.nullable(z.number()),
  splits: z.object({ tickets: Split, points: Split }),
  findings: z.array(Finding),
  rows: z.array(TicketRow),
  /** Tags on the page for the page's site. */
  tagsOn: z.boolean(),
  /** How the page in view is emphasised now; left out when there is no page. */
  emphasis: z.optional(Emphasis),
  /** Whether the last write was kept; what is shown is still right when it was not, but will not survive a restart. */
  kept: Kept,
});
export type PortfolioView = z.infer<typeof PortfolioView>;

const nothing = z.optional(z.null());

/**
 * Messages from a page's content script or from our own screens to the background. Both sides are parsed: a message
 * that does not fit is refused with an error, never acted upon.
 */
export const toBackground = {
  /** Tickets found on a page or read from its API; answers with the verdicts of exactly these. */
  tickets: {
    request: z.object({ board: z.nullable(Board), tickets: z.array(Ticket), whole: z.boolean() }),
    response: z.object({ verdicts: VerdictById, kept: Kept }),
  },
  /** Verdicts of stored tickets by id; ids that are not stored are left out. */
  verdicts: { request: z.object({ ids: z.array(z.string()) }), response: VerdictById },
  /** The whole reasoning for one stored ticket; null when it is not stored. */
  explain: { request: z.object({ id: z.string() }), response: z.nullable(Explanation) },
  /** A correction by hand; `to` null takes it back. */
  correct: {
    request: z.object({ id: z.string(), to: z.nullable(CorrectedCategory) }),
    response: Kept,
  },
  /** How the page in the sender's tab is; answers with how tags are to be drawn there. */
  page: {
    request: PageState,
    response: z.object({ tagsOn: z.boolean(), emphasis: Emphasis }),
  },
  /** The view for the popup; scope null asks for the board of the tab in view. */
  portfolio: { request: z.object({ scope: z.nullable(Scope) }), response: PortfolioView },
  /** Highlight or dim one category on the page in view. */
  emphasise: { request: Emphasis, response: nothing },
  /** Bring the page's card of this ticket into view; false when the page does not have it on screen any more. */
  reveal: { request: z.object({ id: z.string() }), response: z.object({ shown: z.boolean() }) },
  readSettings: { request: nothing, response: Settings },
  /** Stores the settings and judges every stored ticket again; answers when both are done. */
  writeSettings: { request: Settings, response: Kept },
  /** Deletes every ticket, verdict, correction and snapshot; settings too when `settings` is true. */
  forget: { request: z.object({ settings: z.boolean() }), response: Kept },
} as const;

/** Messages from the background to the content script of one tab. */
export const toPage = {
  /** Verdicts may have changed: ask again. */
  refresh: { request: nothing, response: nothing },
  appearance: { request: z.object({ tagsOn: z.boolean(), emphasis: Emphasis }), response: nothing },
  reveal: { request: z.object({ id: z.string() }), response: z.object({ shown: z.boolean() }) },
} as const;

/** Broadcast from the background to open screens: something stored has changed. */
export const toScreens = { changed: { request: nothing, response: nothing } } as const;

/** The messages a content script may send; all others are taken from our own screens only. */
export const fromPages: ReadonlySet<string> = new Set(['tickets', 'verdicts', 'explain', 'correct', 'page']);

interface Exchange<Request, Response> {
  request: z.ZodMiniType<Request>;
  response: z.ZodMiniType<Response>;
}
type Table = Record<string, { request: z.ZodMiniType; response: z.ZodMiniType }>;
/** The parsed request of each message of a table. */
export type RequestOf<T extends Table> = { [Name in keyof T]: z.output<T[Name]['request']> };
/** The parsed response of each message of a table. */
export type ResponseOf<T extends Table> = { [Name in keyof T]: z.output<T[Name]['response']> };
type Exchanges<T extends Table> = { [Name in keyof T]: Exchange<RequestOf<T>[Name], ResponseOf<T>[Name]> };

/** The tables above, typed so that a generic name gives the matching schema. */
export const backgroundExchanges: Exchanges<typeof toBackground> = toBackground;
export const pageExchanges: Exchanges<typeof toPage> = toPage;

export type BackgroundRequests = RequestOf<typeof toBackground>;
export type BackgroundResponses = ResponseOf<typeof toBackground>;
export type PageRequests = RequestOf<typeof toPage>;
export type PageResponses = ResponseOf<typeof toPage>;
