import type { Page, Worker } from 'playwright-core';
import { defaultSettings, type Settings } from '../../utils/model/settings.ts';
import { fromItems, itemBytes, sizeOf, toItems } from '../../utils/storage/sync-chunks.ts';
import { ask } from '../browser/ask.ts';
import { expect, test } from './harness.ts';
import { hostilePacks } from './hostile-packs.ts';

const keep = (options: Page) => options.getByRole('button', { name: 'Keep', exact: true }).click();
const saying = (options: Page) => options.locator('header').getByRole('status');
const rule = (id: string, name = id): Settings['rules'][number] => ({
  ...{ id, name, note: '', on: true, outcome: { kind: 'verdict', category: 'operations' } },
  when: { kind: 'test', attribute: 'label', operator: 'is', values: [id] },
});

test('hostile packs are refused with their place through the door that a reader uses, and the rules stay', async ({
  lens,
}) => {
  const options = await lens.options();
  await ask(options, 'writeSettings', { ...defaultSettings, rules: [rule('mine', 'My rule')] });
  await expect(options.locator('[data-rule]')).toContainText('My rule');
  const door = options.locator('input[type="file"][aria-label="Open a pack…"]');
  for (const { name, text, said } of hostilePacks) {
    await door.setInputFiles({ name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(options.getByText(`Not taken in: ${said} Your rules are as they were.`), name).toBeVisible();
    await expect(options.getByRole('region', { name: /^Pack/ }), name).toHaveCount(0);
  }
  await expect(options.locator('[data-rule]')).toHaveCount(1);
  await expect(options.getByRole('button', { name: 'Keep', exact: true })).toBeDisabled();
  expect((await ask(options, 'readSettings', null)).rules).toEqual([rule('mine', 'My rule')]);
  expect(await options.evaluate('({}).hostile === undefined && Object.keys(Object.prototype).length')).toBe(0);
});

test('settings that find no room are told of and stay in the draft, and are kept once there is room', async ({
  lens,
}) => {
  const options = await lens.options();
  const worker = await lens.worker();
  // All that the browser gives an extension (10 MB), but a little.
  await worker.evaluate(`chrome.storage.local.getBytesInUse(null).then((used) =>
    chrome.storage.local.set({ filling: 'x'.repeat(10 * 1024 * 1024 - used - 400) }))`);
  await options.getByRole('button', { name: 'Add a rule' }).click();
  await options.getByLabel('Value of Label').fill('infra');
  await keep(options);
  await expect(saying(options)).toHaveText('Not kept: the disk space for this browser is used up.');
  await expect(options.getByLabel('Value of Label')).toHaveValue('infra');
  expect((await ask(options, 'readSettings', null)).rules).toEqual([]);
  await worker.evaluate(`chrome.storage.local.remove('filling')`);
  await keep(options);
  await expect(saying(options)).toHaveText('Kept');
  expect(await ask(options, 'readSettings', null)).toMatchObject({ rules: [{ name: 'label is infra' }] });
});

/** Rules of about two kilobytes each. */
const longRules = (count: number): Settings['rules'] =>
  Array.from({ length: count }, (_, at) => ({ ...rule(`rule-${at}`), note: 'ñ'.repeat(900) }));

const synced = async (worker: Worker) => {
  const items: Record<string, unknown> = await worker.evaluate(`chrome.storage.sync.get(null)`);
  return { items, found: fromItems(items) };
};

/** Lets another browser of the reader's have kept these settings; `after` is what it had of the common line. */
const keepElsewhere = async (worker: Worker, settings: Settings, after: readonly string[]): Promise<void> => {
  const { rules, words, ...core } = settings;
  const parts = [
    { name: 'core', value: core },
    { name: 'rules', value: rules },
    { name: 'words', value: words },
  ];
  const about = {
    generation: crypto.randomUUID(),
    ancestors: [...after],
    device: 'work',
    at: '2026-06-01T12:00:00.000Z',
  };
  await worker.evaluate(
    (items) => Reflect.get(globalThis, 'chrome').storage.sync.set(items),
    toItems(parts, about).items,
  );
};

test('settings go between browsers by what the browser gives: what does not fit, a full quota, a conflict, and off again', async ({
  lens,
}) => {
  const options = await lens.options();
  const worker = await lens.worker();
  const section = options.locator('#sync');
  const box = section.getByLabel('Keep these settings alike in all my browsers');
  await box.click();
  await expect(section.getByText('Your browsers are in step.')).toBeVisible();
  const kept = (): Promise<Settings> => ask(options, 'readSettings', null);
  const begin = async (): Promise<void> => {
    await options.getByRole('button', { name: 'Add a rule' }).click();
    await options.getByLabel('Value of Label').fill('begun');
  };

  // In pieces as large as the browser takes, and whole again.
  const large = { ...defaultSettings, rules: longRules(20) };
  await ask(options, 'writeSettings', large);
  await expect.poll(async () => (await synced(worker)).found?.parts.rules).toEqual(large.rules);
  const { items } = await synced(worker);
  expect(Object.keys(items).length).toBeGreaterThan(3);
  expect(Object.entries(items).every(([key, value]) => sizeOf(key, value) <= itemBytes)).toBe(true);

  // What does not fit stays here, and the reader is told what.
  const tooLarge = { ...large, rules: longRules(70) };
  await ask(options, 'writeSettings', tooLarge);
  await expect(
    section.getByText('do not fit into what the browser synchronises and stay in this browser: the rules'),
  ).toBeVisible();
  expect((await kept()).rules).toHaveLength(70);
  expect((await synced(worker)).found).toMatchObject({
    parts: { core: { operationsFrom: 0.8 } },
    meta: { left: ['rules'] },
  });

  // The quota is full: nothing is sent, everything is kept, and the next change after that goes.
  await ask(options, 'writeSettings', { ...defaultSettings, rules: [rule('mine')] });
  await expect(section.getByText('Your browsers are in step.')).toBeVisible();
  await worker.evaluate(`chrome.storage.sync.getBytesInUse(null).then(async (used) => {
    for (let left = 102400 - used, at = 0; left > 20; at += 1) {
      const size = Math.min(8000, left);
      await chrome.storage.sync.set({ ['filling' + String(at).padStart(3, '0')]: 'x'.repeat(Math.max(0, size - 12)) });
      left -= size;
    }
  })`);
  const before = (await synced(worker)).found;
  const more = { ...defaultSettings, rules: [rule('mine'), rule('more', 'ñ'.repeat(60))] };
  await ask(options, 'writeSettings', more);
  await expect(
    section.getByText('Not sent: the room that the browser gives is used up. Everything is kept here.'),
  ).toBeVisible();
  expect(await kept()).toEqual(more);
  expect((await synced(worker)).found).toEqual(before);
  await worker.evaluate(`chrome.storage.sync.get(null).then((all) =>
    chrome.storage.sync.remove(Object.keys(all).filter((key) => key.startsWith('filling'))))`);
  await ask(options, 'writeSettings', { ...more, operationsFrom: 0.85 });
  await expect(section.getByText('Your browsers are in step.')).toBeVisible();

  // What another browser keeps comes in while a rule is begun here, and the rule stays begun.
  await begin();
  const line = (await synced(worker)).found?.meta;
  await keepElsewhere(worker, { ...defaultSettings, projectUpTo: 0.1 }, [line?.generation ?? '']);
  await expect.poll(async () => (await kept()).projectUpTo).toBe(0.1);
  await expect(options.locator('#limit-projectUpTo output')).toHaveText(/10\s?%/);
  await expect(options.getByLabel('Value of Label')).toHaveValue('begun');
  await options.getByRole('button', { name: 'Discard' }).click();

  // Both have gone on by themselves: neither is lost, whichever is chosen.
  await keepElsewhere(worker, { ...defaultSettings, rules: [rule('theirs')] }, []);
  await expect(section.getByText('Another browser has kept other settings')).toBeVisible();
  await expect(section.getByText('New rule “theirs”')).toBeVisible();
  expect((await kept()).projectUpTo).toBe(0.1);
  await section.getByRole('button', { name: 'Take those' }).click();
  await expect(section.getByText('Your browsers are in step.')).toBeVisible();
  expect(await kept()).toEqual({ ...defaultSettings, rules: [rule('theirs')] });
  expect((await ask(options, 'versions', null))[0]?.settings.projectUpTo).toBe(0.1);

  // Off: what is kept here stays here, what the others have stays theirs.
  await box.click();
  await expect(section.getByText('Another of your browsers keeps its settings here.')).toBeVisible();
  const left = (await synced(worker)).items;
  await ask(options, 'writeSettings', defaultSettings);
  await expect(options.locator('[data-rule]')).toHaveCount(0);
  expect((await synced(worker)).items).toEqual(left);
});

test('the menu offers what the reader has left in it', async ({ lens }) => {
  const options = await lens.options();
  const worker = await lens.worker();
  const offers = (entry: string): Promise<boolean> =>
    worker.evaluate(`chrome.contextMenus.update('${entry}', { enabled: true }).then(() => true, () => false)`);
  await expect.poll(() => offers('why')).toBe(true);
  await options.getByLabel('Why this verdict?').uncheck();
  await keep(options);
  await expect.poll(() => offers('why')).toBe(false);
  expect(await offers('say-project')).toBe(true);
  await options.getByLabel('Why this verdict?').check();
  await keep(options);
  await expect.poll(() => offers('why')).toBe(true);
});
