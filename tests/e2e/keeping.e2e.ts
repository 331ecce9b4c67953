import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask } from '../browser/ask.ts';
import { launch } from '../browser/launch.ts';
import { rowsOf } from '../browser/rows.ts';
import { builtExtension, expect, openTagged, tagSelector, tagsOn, test } from './harness.ts';

/** The whole of what is stored, as the popup tells it: each ticket's verdict, and the split. */
const stored = async (popup: Page) => {
  const scope = { kind: 'everything' } as const;
  const [{ splits }, rows] = await Promise.all([ask(popup, 'glance', { scope }), rowsOf(popup, scope)]);
  const verdicts = Object.fromEntries(rows.map(({ id, verdict, correction }) => [id, { ...verdict, correction }]));
  return { verdicts, split: splits.tickets };
};

const readWhole = async (popup: Page): Promise<void> => {
  await expect.poll(async () => (await ask(popup, 'glance', { scope: null })).page?.api).toBe('ok');
};

test('the split is the sum of the stored verdicts, whatever dies in between', async ({ site }) => {
  const profile = mkdtempSync(join(tmpdir(), 'lifecycle-lens-kept-'));
  const start = () => launch({ extension: builtExtension(), port: site.port, profile });
  let lens = await start();
  try {
    const page = await openTagged(lens, site.pages.boardA);
    let popup = await lens.popup();
    await readWhole(popup);
    const tag = page.locator(tagSelector).first();
    const key = await tag.getAttribute('data-lifecycle-lens-key');
    await page.bringToFront();
    await tag.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Operations' }).click();
    await expect(tag).toHaveAttribute('data-lifecycle-lens-by', 'correction');

    const before = await stored(popup);
    const counts: Record<string, number> = {};
    for (const { category } of Object.values(before.verdicts)) counts[category] = (counts[category] ?? 0) + 1;
    expect({ project: 0, operations: 0, unclear: 0, ...counts }).toMatchObject({
      project: before.split.project,
      operations: before.split.operations,
      unclear: before.split.unclear,
    });
    const id = Object.keys(before.verdicts).find((one) => one.endsWith(`/${key}`)) ?? '';
    expect(before.verdicts[id]).toMatchObject({ category: 'operations', by: 'correction', correction: 'operations' });

    expect(await lens.killWorker()).toBe(true);
    expect(await stored(popup)).toEqual(before);

    await lens.reloadExtension();
    popup = await lens.popup();
    expect(await stored(popup)).toEqual(before);
    await page.reload();
    await expect(page.locator(`[data-lifecycle-lens-key="${key}"]`).first()).toHaveText('Operations');

    await lens.close();
    lens = await start();
    popup = await lens.popup();
    expect(await stored(popup)).toEqual(before);
  } finally {
    await lens.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('two tabs at once lose nothing of each other', async ({ lens, site }) => {
  const pages = await Promise.all([openTagged(lens, site.pages.boardA), openTagged(lens, site.pages.operations)]);
  const popup = await lens.popup();
  await expect(async () => {
    const { verdicts } = await stored(popup);
    for (const page of pages) {
      for (const { key } of await tagsOn(page)) {
        expect(Object.keys(verdicts).filter((id) => id.endsWith(`/${key}`))).toHaveLength(1);
      }
    }
  }).toPass();
});

test('a page left under an updated extension has no dead tags, and the new one takes over after a reload', async ({
  lens,
  site,
}) => {
  const page = await openTagged(lens, site.pages.boardA);
  const pages = lens.context.pages().length;
  await lens.reloadExtension();
  await page.bringToFront();
  const tag = page.locator(tagSelector).first();
  await expect(async () => {
    if ((await tag.count()) > 0) await tag.click({ timeout: 1_000 });
    const card = page.getByRole('dialog');
    expect((await tag.count()) === 0 || (await card.getByText('Load the page again').isVisible())).toBe(true);
  }).toPass();
  await page.reload();
  await expect(tag).toBeVisible();
  expect(lens.context.pages(), 'no page is opened by an update').toHaveLength(pages);
});

test('opens no page when it is installed, and leaves nothing behind when it is removed', async ({ lens, site }) => {
  expect(lens.context.pages().map((page) => page.url())).toEqual(['about:blank']);
  const page = await openTagged(lens, site.pages.boardA);
  const popup = await lens.popup();
  expect((await ask(popup, 'storeSize', null)).tickets).toBeGreaterThan(0);
  const fresh = await ask(popup, 'readSettings', null);
  await ask(popup, 'writeSettings', { ...fresh, tags: { trello: false } });
  await popup.close();
  await lens.browser.send('Extensions.uninstall', { id: lens.extensionId });
  await expect(async () => {
    const tag = page.locator(tagSelector).first();
    if ((await tag.count()) > 0) await tag.click({ timeout: 1_000 });
    expect((await tag.count()) === 0 || (await page.getByText('Load the page again').isVisible())).toBe(true);
  }).toPass();
  expect(lens.context.pages().map((one) => one.url())).toEqual(['about:blank', site.pages.boardA]);
  await lens.reloadExtension();
  const anew = await lens.popup();
  expect((await ask(anew, 'storeSize', null)).tickets).toBe(0);
  expect(await ask(anew, 'readSettings', null)).toEqual(fresh);
});
