import { ask } from '../browser/ask.ts';
import { dataCenterHosts } from '../site/data-center/hosts.ts';
import { expect, openTagged, tagSelector, tagsOn, test } from './harness.ts';

test.use({ grantedHosts: [dataCenterHosts.present.host] });

test('a board of either Jira and of Trello gets tags, and the popup its split', async ({ lens, site }) => {
  for (const address of [site.pages.boardA, site.dataCenter.present.board(1), site.pages.trello]) {
    const page = await openTagged(lens, address);
    const tags = await tagsOn(page);
    expect(tags.length).toBeGreaterThan(0);
    for (const { category, text } of tags) {
      expect(['project', 'operations', 'unclear', 'not-work']).toContain(category);
      expect(text).not.toBe('');
    }

    const popup = await lens.popup();
    await expect(popup.locator('li[data-amount]')).toHaveCount(3);
    await expect(async () => {
      const view = await ask(popup, 'glance', { scope: null });
      const { project, operations, unclear } = view.splits.tickets;
      expect(view.page?.api).toBe('ok');
      expect(project + operations + unclear).toBeGreaterThanOrEqual(
        new Set((await tagsOn(page)).map(({ key }) => key)).size,
      );
      await expect(popup.locator('li[data-amount][data-category="operations"]')).toHaveAttribute(
        'data-amount',
        String(operations),
      );
    }).toPass();
    await popup.close();
    await page.close();
  }
});

test('the options page shows every signal', async ({ lens }) => {
  const options = await lens.options();
  await expect(options.getByRole('checkbox').first()).toBeVisible();
  expect(await options.getByRole('checkbox').count()).toBeGreaterThan(25);
});

test('a correction holds, and tags still answer, after the worker was stopped', async ({ lens, site }) => {
  for (const address of [site.pages.boardA, site.dataCenter.present.board(1)]) {
    const page = await openTagged(lens, address);
    const tag = page.locator(tagSelector).first();
    await tag.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Operations' }).click();
    await expect(tag).toHaveAttribute('data-lifecycle-lens-by', 'correction');
    const before = await tagsOn(page);
    expect(await lens.killWorker()).toBe(true);
    await page.reload();
    await expect(tag).toBeVisible();
    await expect.poll(async () => (await tagsOn(page)).map(({ key }) => key)).toEqual(before.map(({ key }) => key));
    await expect(tag).toHaveAttribute('data-lifecycle-lens-by', 'correction');
    await expect(tag).toHaveText('Operations');
  }
});
