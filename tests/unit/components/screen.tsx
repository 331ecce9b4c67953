import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';
import { type Background, BackgroundContext } from '../../../components/hooks/background.ts';
import type { View } from '../../../components/hooks/use-portfolio.ts';
import type { BackgroundRequests, BackgroundResponses } from '../../../utils/messaging/protocol.ts';
import type { GrantedSite } from '../../../utils/model/access.ts';
import type { Managed } from '../../../utils/model/managed.ts';
import type { PolicyView } from '../../../utils/model/policy-view.ts';
import type { Judged } from '../../../utils/model/portfolio.ts';
import type { Preview } from '../../../utils/model/preview.ts';
import type { ReportView } from '../../../utils/model/report-view.ts';
import { defaultSettings, type Settings } from '../../../utils/model/settings.ts';
import { isDone } from '../../../utils/model/ticket.ts';
import { bucketsOf } from '../../../utils/policy/buckets.ts';
import { candidatesOf } from '../../../utils/policy/candidates.ts';
import { findingsIn } from '../../../utils/policy/findings.ts';
import { handoversOf } from '../../../utils/policy/handovers.ts';
import { movablesOf } from '../../../utils/policy/movables.ts';
import { whatIf } from '../../../utils/policy/what-if.ts';
import { rowFrom, splitsOf, surveyWith } from '../judged.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

type Handlers = {
  [Name in keyof BackgroundRequests]: (request: BackgroundRequests[Name]) => BackgroundResponses[Name];
};

const board = { id: 'jira-cloud/example.atlassian.net/1', site: 'jira-cloud', name: 'Platform', url: '' };
const noSites: GrantedSite[] = [];
const kept = { kept: true, reason: null };

/** What policy says about these tickets. */
export const policyOf = (judged: readonly Judged[], known: Partial<PolicyView> = {}): PolicyView => {
  const survey = surveyWith({ judged });
  return {
    scopeKey: survey.scopeKey,
    today: survey.today,
    policies: survey.policies,
    findings: findingsIn(survey),
    quiet: [],
    buckets: bucketsOf(survey),
    handovers: handoversOf(survey),
    candidates: candidatesOf(survey),
    movables: movablesOf(survey),
    ...known,
  };
};

/** The view of a board that holds these tickets and stands well. */
export const viewOf = (judged: readonly Judged[], known: Partial<View> = {}): View => {
  const rows = judged.map(rowFrom);
  return {
    scope: { kind: 'board', board: board.id },
    board,
    page: {
      site: 'jira-cloud',
      host: 'example.atlassian.net',
      surface: 'board',
      board,
      recognition: 'recognised',
      api: 'ok',
      onPage: rows.length,
    },
    tab: 1,
    splits: splitsOf(judged),
    open: splitsOf(judged.filter(({ ticket }) => !isDone(ticket))),
    policy: policyOf(judged),
    rows,
    total: rows.length,
    measure: 'tickets',
    tagsOn: true,
    emphasis: null,
    kept,
    ...known,
  };
};

/** A preview in which nothing changes. */
export const previewOf = ({ rows, splits }: View): Preview => ({
  looked: rows.length,
  of: rows.length,
  changed: 0,
  counts: { project: 0, operations: 0, unclear: 0, 'not-work': 0 },
  contradicted: 0,
  tickets: [],
  before: splits.tickets,
  after: splits.tickets,
  agreement: { of: 0, before: 0, after: 0 },
  step: null,
  rules: {},
  managedRules: {},
  signals: {},
});

const noViews: ReportView[] = [];
const nobodySet = (): Managed | null => null;

/** A background in memory. `asked` holds the requests by name; `change` is the broadcast; `fail` lets nobody answer. */
export const backgroundWith = (view: View, handlers: Partial<Handlers> = {}) => {
  const asked: { name: string; request: unknown }[] = [];
  const listeners = new Set<() => void>();
  const state = {
    view,
    settings: defaultSettings,
    managed: nobodySet(),
    failing: false,
    sites: noSites,
    grants: true,
    views: noViews,
  };
  const all: Handlers = {
    glance: () => state.view,
    policy: () => state.view.policy ?? policyOf([]),
    whatIf: ({ trial }) => whatIf(surveyWith({}), trial),
    quieten: () => kept,
    practices: () => [],
    reportViews: () => state.views,
    keepReportView: (view) => {
      state.views = [...state.views, view];
      return kept;
    },
    removeReportView: () => kept,
    keepPractice: () => kept,
    removePractice: () => kept,
    rows: () => ({ rows: [...state.view.rows], total: state.view.rows.length }),
    readList: () => null,
    health: () => ({ extension: '1.2.3', page: null, seen: [] }),
    rowsOf: ({ ids }) => state.view.rows.filter(({ id }) => ids.includes(id)),
    figures: (question) => ({
      question,
      split: state.view.splits[question.measure],
      groups: [],
      moreGroups: 0,
      overlapping: false,
      undated: 0,
    }),
    trend: ({ measure }) => ({
      measure,
      points: [],
      cap: 0.5,
      tickets: 0,
      unknown: 0,
      undated: 0,
      keptSince: null,
    }),
    scopes: () => ({ boards: [], projects: [], sites: [] }),
    exportHead: () => ({ splits: state.view.splits, boards: [], snapshots: [], practices: [] }),
    exportPage: () => ({ entries: [], next: null }),
    importPage: () => ({ added: 0, changed: 0, kept }),
    storeSize: () => ({ tickets: state.view.rows.length, bytes: null, older: [] }),
    prune: () => ({ removed: 0, kept }),
    language: () => state.settings.language,
    texts: () => null,
    tune: () => null,
    readSettings: () => state.settings,
    writeSettings: (next: Settings) => {
      state.settings = next;
      return kept;
    },
    lessons: () => ({ offers: [], taken: [] }),
    answerLesson: () => kept,
    progress: () => null,
    shortcuts: () => [],
    openShortcuts: () => null,
    managed: () => state.managed,
    preview: () => previewOf(state.view),
    ruleTickets: () => [],
    knownNames: () => ({}),
    knownWords: () => [],
    versions: () => [],
    keepVersion: () => kept,
    removeVersion: () => kept,
    sync: () => ({ on: false, state: 'off', reason: null, left: [], found: false, conflict: null }),
    correct: () => kept,
    forget: () => kept,
    emphasise: () => null,
    reveal: () => ({ shown: true }),
    explain: () => null,
    tickets: () => ({ verdicts: { ids: [], said: [] }, kept }),
    verdicts: () => ({ ids: [], said: [] }),
    page: () => ({ tagsOn: true, emphasis: null }),
    offer: () => null,
    sites: () => state.sites,
    giveBack: ({ pattern }) => {
      state.sites = state.sites.filter((site) => site.pattern !== pattern);
      return true;
    },
    ...handlers,
  };
  const background: Background = {
    send: async (name, request) => {
      asked.push({ name, request });
      if (state.failing) throw new Error('nobody there');
      return all[name](request);
    },
    askForSite: async (site) => {
      if (state.grants) state.sites = [...state.sites, site];
      return state.grants;
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    background,
    asked,
    state,
    requests: (name: keyof Handlers): unknown[] =>
      asked.filter((one) => one.name === name).map(({ request }) => request),
    change: async () => {
      await act(async () => {
        for (const listener of listeners) listener();
      });
    },
  };
};

/** Draws a screen on a background and gives the node it is in, once everything it asked for has come. */
export const draw = async (screen: ReactNode, background: Background): Promise<HTMLElement> => {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  // By the test and not by the file: this module is loaded once for many files.
  onTestFinished(async () => {
    await act(async () => root.unmount());
    place.remove();
  });
  await act(async () => root.render(<BackgroundContext value={background}>{screen}</BackgroundContext>));
  return place;
};

/** The element of a kind whose own name or text is this; fails loudly when there is none. */
export const named = (place: Element, selector: string, name: string): HTMLElement => {
  for (const element of place.querySelectorAll<HTMLElement>(selector)) {
    const own = element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent;
    if (own?.trim() === name) return element;
  }
  throw new Error(`no ${selector} named "${name}" in: ${place.textContent}`);
};

export const click = async (element: HTMLElement): Promise<void> => {
  await act(async () => element.click());
};

/** Waits for what comes by itself, outside of what a test does: a debounced write, a later answer; at most so many milliseconds. */
export const until = async (check: () => void, timeout = 1_000): Promise<void> => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  try {
    await vi.waitFor(check, { timeout });
  } finally {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  }
};

/** Chooses or types a value as a person would. */
export const enter = async (element: HTMLElement, value: string): Promise<void> => {
  await act(async () => {
    const prototype = Object.getPrototypeOf(element);
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
};
