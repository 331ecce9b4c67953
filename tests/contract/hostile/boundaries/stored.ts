import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { readManaged, readTuned } from '../../../../entrypoints/background/tuned.ts';
import { judge } from '../../../../utils/classify/explain.ts';
import { emptyContext } from '../../../../utils/model/context.ts';
import { defaultSettings, Settings } from '../../../../utils/model/settings.ts';
import { Total } from '../../../../utils/model/total.ts';
import { readHintStates } from '../../../../utils/storage/hint-store.ts';
import { parseOne } from '../../../../utils/storage/parsed.ts';
import { readPractices } from '../../../../utils/storage/practice-store.ts';
import { StoredCorrection, StoredGroup, StoredRow } from '../../../../utils/storage/records.ts';
import { readReportViews } from '../../../../utils/storage/report-view-store.ts';
import { readSettings } from '../../../../utils/storage/settings-store.ts';
import { toItems } from '../../../../utils/storage/sync-chunks.ts';
import { settingsSync } from '../../../../utils/storage/sync-store.ts';
import { readVersions } from '../../../../utils/storage/versions-store.ts';
import { labelRule } from '../../../unit/utils/rules/some-rules.ts';
import { type Boundary, must, readValue } from '../boundary.ts';
import { fullTicket } from '../full-ticket.ts';
import { almost } from '../mutated.ts';

const Held = z.record(z.string(), z.unknown());
const ruled: Settings = {
  ...defaultSettings,
  rules: [labelRule('infra', 'infra', 'project')],
  tags: { trello: false },
};

/** What is judged by whatever settings came of it. */
const mustJudge = async (): Promise<void> => {
  const settings = await readTuned();
  must(Settings.safeParse(settings).success, 'the settings are none');
  judge(fullTicket, emptyContext, settings, null);
};

const older = [1, 2, 3].map((version) => ({ ...ruled, version, operationsCap: 0.4 }));
const quiet = { hint: 'toil-growing', scope: 'everything', quieting: 'muted', subjects: [], level: 1 };

export const storedRecords: Boundary = {
  name: 'what is stored',
  share: 6,
  texts: almost(ruled, ...older, { id: 'a', to: 'project', at: '' }, quiet),
  take: async (text) => {
    const value = readValue(text);
    for (const schema of [StoredRow, StoredGroup, StoredCorrection, Total]) parseOne<unknown>(schema, value);
    await browser.storage.local.clear();
    await browser.storage.local.set({
      settings: value,
      'settings-versions': [{ id: '1', name: '', at: '', settings: value }],
      'settings-sync': value,
      'hint:x:y': value,
      'practice:x': value,
      'report-view:x': value,
    });
    await Promise.all([readHintStates(), readPractices(), readReportViews(), readVersions()]);
    const before = JSON.stringify(value);
    const settings = await readSettings();
    const { 'settings-kept-aside': aside, settings: kept } = await browser.storage.local.get(null);
    must(Settings.safeParse(settings).success, 'the settings are none');
    if (value != null) must(JSON.stringify(kept ?? aside) === before, 'what could not be read was dropped');
    await mustJudge();
    await browser.storage.local.clear();
  },
};

export const managedPolicies: Boundary = {
  name: 'managed policies',
  share: 3,
  texts: almost({
    organisation: 'Acme',
    rules: 'rule a "A" when label is "x" then project',
    operationsCap: 40,
    operationsFrom: 80,
    projectUpTo: 20,
    signals: { series: { on: false, weight: 1 } },
    sites: { trello: false },
  }),
  take: async (text) => {
    const held = Held.safeParse(readValue(text));
    await browser.storage.managed.clear();
    if (held.success) await browser.storage.managed.set(held.data);
    const managed = await readManaged();
    await mustJudge();
    await browser.storage.managed.clear();
    must(managed === null || managed.organisation === null || managed.organisation.length <= 120, 'a name without end');
  },
};

const about = { generation: 'g2', ancestors: ['g1'], device: 'd', at: '2026-01-01T00:00:00.000Z' };
const { rules, words, ...core } = ruled;
const items = [core, rules, words].map((value, at) => ({ name: ['core', 'rules', 'words'][at] ?? '', value }));
const right = toItems(items, about).items;

/** Synced items of which the settings inside are spoiled, or what is around them. */
export const syncedSettings: Boundary = {
  name: 'synced settings',
  share: 3,
  texts: almost(right, { spoiled: rules }, { spoiled: core }),
  take: async (text) => {
    const value = Held.safeParse(readValue(text));
    if (!value.success) return;
    const { spoiled, ...others } = value.data;
    const part = Array.isArray(spoiled) ? 'rules' : 'core';
    const held =
      spoiled === undefined
        ? others
        : toItems([...items.filter(({ name }) => name !== part), { name: part, value: spoiled }], about).items;
    await browser.storage.local.clear();
    await browser.storage.sync.clear();
    await browser.storage.sync.set(held);
    await settingsSync.step('on');
    await settingsSync.pull();
    await settingsSync.step('look');
    await mustJudge();
    await browser.storage.sync.clear();
    await browser.storage.local.clear();
  },
};
