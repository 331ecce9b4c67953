import { receive } from '../../utils/messaging/receive.ts';
import { afterChange, afterOneOfMany, afterSettings } from './after-change.ts';
import { figures, rows, rowsById, scopes, trend } from './answers.ts';
import { bringIn } from './bringing-in.ts';
import { readEngine } from './engine.ts';
import { exportHead, exportPage } from './exporting.ts';
import { importPage } from './importing.ts';
import { keep } from './keeping.ts';
import { noteFacts } from './policy-facts.ts';
import { forgetScene } from './stage.ts';
import { whileComing } from './standing-back.ts';
import { prune, storeSize } from './store-size.ts';
import { readTuned } from './tuned.ts';
import { glance } from './view.ts';

/** An import changes what is stored page by page; the tickets of a preview are read again once it is over. */
const forgetImported = (): void => {
  forgetScene();
  afterSettings();
};

/** Answers what screens ask of the portfolio; `goOn` judges what an import has left to be judged. */
export const answerQuestions = (goOn: () => Promise<unknown>): void => {
  receive('glance', (asked) => glance(asked, readTuned(), new Date()));
  receive('rows', async (request) => rows(request, await readTuned(), new Date()));
  receive('rowsOf', ({ ids }) => rowsById(ids));
  receive('figures', async (question) => figures(question, await readTuned(), new Date()));
  receive('trend', async (request) => trend(request, await readTuned(), new Date()));
  receive('scopes', () => scopes());
  receive('storeSize', () => storeSize(new Date()));
  receive('exportHead', async ({ scope }) => exportHead(scope, await readTuned(), new Date()));
  receive('exportPage', async (request) => exportPage(request, await readTuned(), new Date()));

  receive('importPage', async (page) => {
    const engine = await readEngine();
    const { kept, value } = await bringIn(async () => {
      const imported = await keep(() => whileComing(() => importPage(page, engine, new Date())));
      await noteFacts(imported.value?.tickets ?? []);
      return imported;
    }, forgetImported);
    afterOneOfMany();
    if (value?.isMore) void goOn();
    return { added: value?.added ?? 0, changed: value?.changed ?? 0, kept };
  });

  receive('prune', async ({ days }) => {
    const { kept, value } = await keep(() => prune(days, new Date()));
    forgetScene();
    afterChange();
    if (value !== null && value > 0) void goOn();
    return { removed: value ?? 0, kept };
  });
};
