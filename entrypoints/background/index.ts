import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { receive } from '../../utils/messaging/receive.ts';
import { sayVerdicts } from '../../utils/messaging/said-verdicts.ts';
import { tell } from '../../utils/messaging/send.ts';
import type { Kept } from '../../utils/model/kept.ts';
import { tuneAddress } from '../../utils/model/tune-address.ts';
import { forgetAllowances } from '../../utils/storage/allowance-store.ts';
import { forgetFacts } from '../../utils/storage/facts-store.ts';
import { forgetHintStates } from '../../utils/storage/hint-store.ts';
import { forgetLearnt } from '../../utils/storage/learnt-store.ts';
import { readPortfolio, writePortfolio } from '../../utils/storage/portfolio-store.ts';
import { forgetPractices } from '../../utils/storage/practice-store.ts';
import { forgetReportViews } from '../../utils/storage/report-view-store.ts';
import { forgetSettings } from '../../utils/storage/settings-store.ts';
import { forgetSiteNotes } from '../../utils/storage/site-notes-store.ts';
import { settingsSync } from '../../utils/storage/sync-store.ts';
import { forgetVersions } from '../../utils/storage/versions-store.ts';
import { afterChange, afterSettings, followWhatIsOwed } from './after-change.ts';
import { catchUp, leaveFor, toldOf } from './catch-up.ts';
import { correct, explainStored } from './correct.ts';
import { markOfEngine, readEngine } from './engine.ts';
import { answerHealth, forgetHealth, noteHealth } from './health.ts';
import { inTurn } from './in-turn.ts';
import { keep } from './keeping.ts';
import { answerLanguage, inWords, speakChosen } from './language.ts';
import { answer, lessons } from './lessons.ts';
import { drawMenu, followMenu } from './menu.ts';
import { answerPolicy } from './policy.ts';
import { knownNames, knownWords, preview, ruleTickets } from './preview.ts';
import { answerQuestions } from './questions.ts';
import { readForPages } from './reading.ts';
import { answerReportViews } from './report-views.ts';
import { followSettings } from './settings.ts';
import { followShortcuts } from './shortcuts.ts';
import { followSites } from './sites.ts';
import { forgetScene } from './stage.ts';
import { tabs } from './tabs.ts';
import { appearanceIn, tellPages } from './tell-pages.ts';
import { takingTickets } from './tickets.ts';
import { readTuned } from './tuned.ts';
import { untilKept } from './until-kept.ts';

/** Leaves all tickets to be judged again where they are not judged by the engine that holds now. */
const leaveTurned = async (): Promise<void> =>
  leaveFor(markOfEngine(await readEngine(), browser.runtime.getManifest().version));

/**
 * Judges what is left to be judged, once no more tickets come; pages and screens follow when something has turned. The pages
 * then ask for all that they show.
 */
const judgeRest = async (): Promise<Kept> => {
  const { kept, value } = await keep(async () => {
    await leaveTurned();
    return catchUp(readEngine, () => new Date());
  });
  if (value === null) return kept;
  afterChange();
  await tellPages('refresh');
  await keep(() => toldOf(value));
  return kept;
};
const goOn: () => Promise<Kept> = inTurn(untilKept(judgeRest, () => void goOn()));

/** Pages and screens show changed settings at once; verdicts follow as they are judged again. */
const followChange = async (all: boolean): Promise<void> => {
  if (all) await keep(leaveTurned);
  await speakChosen();
  void drawMenu();
  afterSettings();
  await tellPages('appearance');
  if (all) await goOn();
};

export default defineBackground(() => {
  void goOn();
  void followWhatIsOwed();

  const take = takingTickets(() => void goOn());
  receive('tickets', async (shown) => {
    const { verdicts, kept } = await take({ ...shown, present: null });
    return { verdicts: sayVerdicts(verdicts), kept };
  });
  readForPages(take);

  receive('verdicts', ({ ids }) =>
    readPortfolio(async (store) => {
      const rows = await store.rows(ids);
      return sayVerdicts(Object.fromEntries(rows.flatMap((row) => (row ? [[row.id, row.verdict] as const] : []))));
    }),
  );

  receive('explain', async ({ id }) => {
    const explanation = await explainStored(id, await readEngine(), new Date());
    return explanation && inWords(explanation);
  });

  receive('correct', async ({ id, to }) => {
    const engine = await readEngine();
    const { kept, value } = await keep(() => correct(id, to, engine, new Date()));
    afterChange();
    if (value?.isMore) void goOn();
    await tellPages('refresh');
    return kept;
  });

  receive('page', async (page, sender) => {
    const { id } = sender.tab ?? {};
    const isFrame = (sender.frameId ?? 0) > 0;
    // At once, so that of two reports the later one stays.
    const reported = id === undefined || isFrame ? null : tabs.report(id, page, Date.now());
    const settings = await readTuned();
    if (id === undefined) return { tagsOn: settings.tags[page.site] !== false, emphasis: null };
    // A frame is no page of its own: it looks as the page around it does.
    if (reported === null) return appearanceIn((await tabs.get(id)) ?? { id, page, emphasis: null, at: 0 }, settings);
    const tab = await reported;
    await noteHealth(page);
    afterChange();
    return appearanceIn(tab, settings);
  });

  answerQuestions(goOn);
  answerPolicy();
  answerReportViews();
  answerHealth();
  answerLanguage();

  receive('emphasise', async (emphasis) => {
    const tab = await tabs.inView();
    if (!tab) return undefined;
    await tabs.emphasise(tab.id, emphasis);
    await tellPages('appearance');
    return undefined;
  });

  receive('readList', async ({ go }) => {
    const tab = await tabs.inView();
    if (tab) await tell(tab.id, 'readList', { go });
    return undefined;
  });

  receive('tune', async (reason) => {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}${tuneAddress(reason)}` });
    return undefined;
  });

  receive('reveal', async ({ id }) => {
    const tab = await tabs.inView();
    return tab ? tell(tab.id, 'reveal', { id }) : { shown: false };
  });

  followSettings((all) => void followChange(all));

  receive('preview', async ({ settings, since }) => preview(settings, since, await readEngine(), new Date()));
  receive('ruleTickets', async ({ settings, owner, id }) =>
    ruleTickets(settings, owner, id, await readEngine(), new Date()),
  );
  receive('knownNames', async () => knownNames(await readEngine(), new Date()));
  receive('knownWords', async (words) => knownWords(words, await readEngine(), new Date()));

  receive('lessons', async () => lessons(await readEngine(), new Date()));

  receive('answerLesson', async ({ lesson, to }) => {
    const { kept } = await keep(() => answer(lesson, to, new Date()));
    const judged = kept.kept ? await goOn() : kept;
    afterChange();
    return judged;
  });

  receive('forget', async ({ settings }) => {
    const { kept } = await keep(() => writePortfolio(async (store) => store.clear()));
    await forgetLearnt();
    await forgetHealth();
    forgetScene();
    await keep(() =>
      Promise.all([
        forgetFacts(),
        forgetHintStates(),
        forgetPractices(),
        forgetReportViews(),
        forgetAllowances(),
        forgetSiteNotes(),
      ]),
    );
    if (settings) await Promise.all([forgetSettings(), forgetVersions(), settingsSync.forget()]);
    afterChange();
    await tellPages('refresh');
    return kept;
  });

  followSites();
  const after = { changed: (all: boolean) => void followChange(all), redraw: () => tellPages('appearance') };
  followShortcuts(after);
  followMenu(speakChosen(), after);

  browser.tabs.onRemoved.addListener((id) => void tabs.remove(id));
});
