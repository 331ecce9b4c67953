import type { BackgroundRequests, Glance } from '../../utils/messaging/protocol.ts';
import { breathe } from '../../utils/model/breathing.ts';
import type { Splits } from '../../utils/model/figures.ts';
import { type Measure, type Scope, scopeKey } from '../../utils/model/question.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { byTurns } from '../../utils/model/steps.ts';
import { emptyTotal, splitsFrom } from '../../utils/model/total.ts';
import { minuteNow } from '../../utils/portfolio/calendar.ts';
import { figuresInSteps } from '../../utils/portfolio/figures.ts';
import { readLedger, readPortfolio, readTotal } from '../../utils/storage/portfolio-store.ts';
import { askedOf, everythingIn } from './asked.ts';
import { lastKept } from './keeping.ts';
import { tabs } from './tabs.ts';

/** What the popup shows first. A scope of null means the board of the page in view, or everything when there is none. */
export const glance = async (
  { scope: asked, window }: BackgroundRequests['glance'],
  tuned: Promise<Settings>,
  now: Date,
): Promise<Glance> => {
  const tab = await tabs.inView(window);
  const inView = tab?.page.board ?? null;
  const scope: Scope = asked ?? (inView ? { kind: 'board', board: inView.id } : { kind: 'everything' });
  const [settings, board, splits] = await Promise.all([
    tuned,
    scope.kind === 'board' ? boardOf(scope.board) : null,
    splitsOf(scope, tuned, now),
  ]);
  return {
    scope,
    board: board ?? inView,
    page: tab?.page ?? null,
    tab: tab?.id ?? null,
    ...splits,
    tagsOn: tab ? settings.tags[tab.page.site] !== false : true,
    ...(tab ? { emphasis: tab.emphasis } : {}),
    kept: lastKept(),
  };
};

const boardOf = (id: string) => readPortfolio((store) => store.board(id));

/** From the running totals of the scope; a selection has none and is counted. */
export const splitsOf = async (
  scope: Scope,
  tuned: Settings | Promise<Settings>,
  now: Date,
): Promise<{ splits: Splits; open: Splits }> => {
  if (scope.kind !== 'selection') {
    const total = (await readTotal(scopeKey(scope))) ?? emptyTotal('');
    return { splits: splitsFrom(total.present, minuteNow(now)), open: splitsFrom(total.open, minuteNow(now)) };
  }
  const [ledger, settings] = await Promise.all([readLedger(), tuned]);
  const count = async (kind: 'present' | 'open'): Promise<Splits> => {
    const split = async (measure: Measure) => {
      const asked = askedOf({ ...everythingIn(scope), measure, period: { kind } }, settings, now);
      return (await byTurns(figuresInSteps(ledger, asked), breathe)).split;
    };
    return {
      tickets: await split('tickets'),
      points: await split('points'),
      logged: await split('logged'),
      estimated: await split('estimated'),
      progress: await split('progress'),
    };
  };
  return { splits: await count('present'), open: await count('open') };
};
