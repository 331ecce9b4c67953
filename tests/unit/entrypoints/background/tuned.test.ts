import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readManaged, readTuned } from '../../../../entrypoints/background/tuned.ts';
import { judge } from '../../../../utils/classify/explain.ts';
import { emptyContext } from '../../../../utils/model/context.ts';
import { defaultSettings } from '../../../../utils/model/settings.ts';
import { readSettings, writeSettings } from '../../../../utils/storage/settings-store.ts';
import { ticketWith } from '../../ticket-facts.ts';
import { labelRule } from '../../utils/rules/some-rules.ts';

beforeEach(() => fakeBrowser.reset());

const infra = ticketWith({ title: 'Weekly report', labels: ['infra'] });
const rules = 'rule theirs "Infra is a programme" when label is "infra" then project';

it('lets a policy appear, change and vanish without touching what the reader has set', async () => {
  const own = { ...defaultSettings, rules: [labelRule('own', 'infra', 'not-work')] };
  await writeSettings(own);
  const verdict = async () => judge(infra, emptyContext, await readTuned(), null);
  expect(await verdict()).toMatchObject({ category: 'not-work', by: 'rule' });
  await browser.storage.managed.set({ organisation: 'Acme', rules });
  expect(await verdict()).toMatchObject({ category: 'project', by: 'policy' });
  await browser.storage.managed.set({ rules: rules.replace('project', 'operations') });
  expect(await verdict()).toMatchObject({ category: 'operations', by: 'policy' });
  await browser.storage.managed.clear();
  expect(await verdict()).toMatchObject({ category: 'not-work', by: 'rule' });
  expect(await readSettings()).toEqual(own);
});

it('names the place of a rule that cannot be read, and lets the rest of the policy hold', async () => {
  await browser.storage.managed.set({ rules: 'rule a "A"\nwhen lable is "x" then project', projectUpTo: 10 });
  expect(await readManaged()).toMatchObject({ rules: [], projectUpTo: 0.1, problems: ['rules 2:6'] });
});
