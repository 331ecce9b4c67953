import * as z from 'zod/mini';
import { GrantedSite } from '../model/access.ts';
import { AnsweredLesson, Lesson, OfferedLesson } from '../model/adjustment.ts';
import { ExportEntry, ExportHead } from '../model/export.ts';
import { Figures, Splits, Trend } from '../model/figures.ts';
import { Health } from '../model/health.ts';
import { Kept } from '../model/kept.ts';
import { Managed } from '../model/managed.ts';
import { Emphasis, PageState } from '../model/page.ts';
import { Board, Snapshot, TicketRow } from '../model/portfolio.ts';
import { Practice } from '../model/practice.ts';
import { ChangedTicket, KnownNames, KnownWord, Preview, RuleOwner } from '../model/preview.ts';
import { Measure, Question, Scope } from '../model/question.ts';
import { ReportView } from '../model/report-view.ts';
import { Settings } from '../model/settings.ts';
import { SettingsVersion } from '../model/settings-version.ts';
import { SyncState, SyncStep } from '../model/sync.ts';
import { type Exchanges, nothing, type RequestOf, type ResponseOf } from './exchange.ts';
import { pageToBackground } from './page-protocol.ts';
import { policyToBackground } from './policy-protocol.ts';

/**
 * What one scope looks like at a glance; answered from running totals, however much is stored. `board` and `page` are null
 * when the popup stands on no known page.
 */
export const Glance = z.object({
  scope: Scope,
  board: z.nullable(Board),
  page: z.nullable(PageState),
  /** The tab the page is in; null when it has gone. */
  tab: z.nullable(z.number()),
  /** All that is there now, done or not, by each measure. */
  splits: Splits,
  /** What of it is open. */
  open: Splits,
  /** Tags on the page for the page's site. */
  tagsOn: z.boolean(),
  /** How the page in view is emphasised now; left out when there is no page. */
  emphasis: z.optional(Emphasis),
  /** Whether the last write was kept; what is shown is still right when it was not, but will not survive a restart. */
  kept: Kept,
});
export type Glance = z.infer<typeof Glance>;

/** What there is to choose a scope from. Ids are those of the scopes; `tickets` counts the work items. */
export const Scopes = z.object({
  boards: z.array(z.object({ ...Board.shape, tickets: z.number() })),
  projects: z.array(z.object({ id: z.string(), tickets: z.number() })),
  sites: z.array(z.object({ id: z.string(), tickets: z.number() })),
});
export type Scopes = z.infer<typeof Scopes>;

/** Most rows in one answer, and most tickets in one page of an export or an import. */
export const mostRows = 5_000;
export const mostEntries = 100;

/** What is kept on this computer; `bytes` is the browser's own estimate, null where it gives none. */
export const StoreSize = z.object({
  tickets: z.number(),
  bytes: z.nullable(z.number()),
  /** Tickets that were over before each of these ages, in days: what pruning by age would remove. */
  older: z.array(z.object({ days: z.number(), tickets: z.number() })),
});
export type StoreSize = z.infer<typeof StoreSize>;

/**
 * Messages to the background: those a page's content script may send, and those of our own screens alone. Both sides are
 * parsed: a message that does not fit is refused with an error, never acted upon.
 */
export const toBackground = {
  ...pageToBackground,
  ...policyToBackground,
  /**
   * The glance for the popup; scope null asks for the board of the tab in view, or everything where there is none. In view is the
   * active tab of a window, of the one last focused when `window` is left out.
   */
  glance: { request: z.object({ scope: z.nullable(Scope), window: z.optional(z.number()) }), response: Glance },
  /**
   * The tickets behind a question, by key of its group (null: those in none) where `group` is given, from `offset` on; open
   * ones first, the latest changed first. `total` counts all of them.
   */
  rows: {
    request: z.object({
      question: Question,
      group: z.optional(z.nullable(z.string())),
      offset: z.number(),
      limit: z.number().check(z.gte(0), z.lte(mostRows)),
    }),
    response: z.object({ rows: z.array(TicketRow), total: z.number() }),
  },
  /** Rows of stored tickets by id, as many as there are; those behind a hint. */
  rowsOf: { request: z.object({ ids: z.array(z.string()) }), response: z.array(TicketRow) },
  figures: { request: Question, response: Figures },
  /** How a scope moved over the last so many weeks, the present one included. */
  trend: {
    request: z.object({ scope: Scope, measure: Measure, weeks: z.number().check(z.gte(1), z.lte(260)) }),
    response: Trend,
  },
  scopes: { request: nothing, response: Scopes },
  /** The questions to the report that the reader keeps, by name. */
  reportViews: { request: nothing, response: z.array(ReportView) },
  keepReportView: { request: ReportView, response: Kept },
  removeReportView: { request: z.object({ id: z.string() }), response: Kept },
  /** What of an export goes beside its tickets. */
  exportHead: { request: z.object({ scope: Scope }), response: ExportHead },
  /** A page of a scope's tickets for an export, after the ticket of this id (null: from the start); `next` null ends it. */
  exportPage: {
    request: z.object({ scope: Scope, after: z.nullable(z.string()) }),
    response: z.object({ entries: z.array(ExportEntry), next: z.nullable(z.string()) }),
  },
  /**
   * A page of an export to be merged with what is stored: of each ticket the newer reading stays, of each correction the newer
   * one, of each day's record the one that is here, of each lesson the decision. The same page twice changes nothing more. `added` and `changed` count tickets.
   */
  importPage: {
    request: z.object({
      entries: z.array(ExportEntry).check(z.maxLength(mostEntries)),
      boards: z.array(Board),
      snapshots: z.array(Snapshot),
      practices: z.array(Practice),
    }),
    response: z.object({ added: z.number(), changed: z.number(), kept: Kept }),
  },
  storeSize: { request: nothing, response: StoreSize },
  /** Deletes tickets that were over so many days ago; corrections and records of days stay. */
  prune: {
    request: z.object({ days: z.number().check(z.gte(1)) }),
    response: z.object({ removed: z.number(), kept: Kept }),
  },
  /** Highlight or dim one category on the page in view. */
  emphasise: { request: Emphasis, response: nothing },
  /** Bring the page's card of this ticket into view; false when the page does not have it on screen any more. */
  reveal: { request: z.object({ id: z.string() }), response: z.object({ shown: z.boolean() }) },
  /** How the page in view and the kinds of pages seen so far are recognised. */
  health: { request: nothing, response: Health },
  /** Read all that the board in view lists, to its end (true), or stop (false). */
  readList: { request: z.object({ go: z.boolean() }), response: nothing },
  /** The host of the tab in view, when that shows a Jira on which the extension may not run yet. */
  offer: { request: nothing, response: z.nullable(GrantedSite) },
  /** The hosts that were granted beyond the required ones. */
  sites: { request: nothing, response: z.array(GrantedSite) },
  /** Gives a granted host back; false when the browser kept it. */
  giveBack: { request: GrantedSite, response: z.boolean() },
  /** The language that the reader has chosen; null for the browser's. */
  language: { request: nothing, response: z.nullable(z.string()) },
  readSettings: { request: nothing, response: Settings },
  /** Stores the settings; every stored ticket is judged again after that, and `progress` tells how far that has come. */
  writeSettings: { request: Settings, response: Kept },
  /** How many tickets have been judged again so far; null when none is left. */
  progress: { request: nothing, response: z.nullable(z.object({ done: z.number(), of: z.number() })) },
  /** What settings that are not kept yet would do to the stored tickets; and beside `since`, others that are not kept. */
  preview: { request: z.object({ settings: Settings, since: z.nullable(Settings) }), response: Preview },
  /** The tickets that one rule of such settings, or of the organisation, matches, those that turn first. */
  ruleTickets: {
    request: z.object({ settings: Settings, owner: RuleOwner, id: z.string() }),
    response: z.array(ChangedTicket),
  },
  /** The names and the words that stand on the stored tickets; answers once all have been read. */
  knownNames: { request: nothing, response: KnownNames },
  knownWords: { request: Settings.shape.words, response: z.array(KnownWord) },
  /** The extension's commands with their keys; an empty key is none. */
  shortcuts: {
    request: nothing,
    response: z.array(z.object({ name: z.string(), description: z.string(), keys: z.string() })),
  },
  /** Opens the browser's page on which keys are set. */
  openShortcuts: { request: nothing, response: nothing },
  /** What the reader's organisation has set; null when it has set nothing. */
  managed: { request: nothing, response: z.nullable(Managed) },
  /** Earlier settings, newest first. */
  versions: { request: nothing, response: z.array(SettingsVersion) },
  keepVersion: {
    request: z.object({ name: z.string().check(z.maxLength(120)), settings: Settings }),
    response: Kept,
  },
  removeVersion: { request: z.object({ id: z.string() }), response: Kept },
  /** A step about settings between the reader's browsers, and how things stand after it. */
  sync: { request: z.object({ step: SyncStep }), response: SyncState },
  /** What the corrections by hand have in common and would change, and what of it the user has taken. */
  lessons: {
    request: nothing,
    response: z.object({ offers: z.array(OfferedLesson), taken: z.array(AnsweredLesson) }),
  },
  /** The user's answer to such a lesson: from now on, no, or no longer. Answers when the tickets are judged again. */
  answerLesson: {
    request: z.object({ lesson: Lesson, to: z.enum(['take', 'decline', 'undo']) }),
    response: Kept,
  },
  /** Deletes every ticket, verdict, correction and snapshot; settings too when `settings` is true. */
  forget: { request: z.object({ settings: z.boolean() }), response: Kept },
} as const;

/** Broadcast from the background to open screens: something stored has changed. */
export const toScreens = { changed: { request: nothing, response: nothing } } as const;

/** The messages a content script may send; all others are taken from our own screens only. */
export const fromPages: ReadonlySet<string> = new Set(Object.keys(pageToBackground));

/** The table above, typed so that a generic name gives the matching schema. */
export const backgroundExchanges: Exchanges<typeof toBackground> = toBackground;

export type BackgroundRequests = RequestOf<typeof toBackground>;
export type BackgroundResponses = ResponseOf<typeof toBackground>;
