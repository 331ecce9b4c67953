import type { Page } from '@playwright/test';
import { blankTicket } from '../../utils/model/ticket.ts';
import { ask } from '../browser/ask.ts';
import { expect, test } from './harness.ts';

const board = { id: 'jira-cloud/acme.atlassian.net/1', site: 'jira-cloud', name: 'Service', url: '' };

/** Six series of operations with four runs each, as a page would have told them. */
const seed = async (screen: Page): Promise<void> => {
  const tickets = Array.from({ length: 24 }, (_, at) => ({
    ...blankTicket('jira-cloud', 'acme.atlassian.net', `OPS-${at + 1}`, `Weekly backup check of store ${at % 6}`),
    type: 'Service request',
    created: new Date(Date.now() - (1 + Math.floor(at / 6) * 7) * 86_400_000).toISOString(),
    evidence: 'api' as const,
  }));
  await ask(screen, 'tickets', { board, tickets });
};

test('a hint that was dismissed stays quiet when the worker was stopped, and speaks again when asked', async ({
  lens,
}) => {
  await seed(await lens.options());
  const popup = await lens.popup();
  const hint = popup.locator('[data-hint="operations_over_cap"]');
  await hint.locator('summary').click();
  await hint.getByRole('button', { name: 'Dismiss' }).click();
  await expect(hint).toHaveCount(0);

  expect(await lens.killWorker()).toBe(true);
  await popup.reload();
  await popup.getByText('1 hint is kept quiet').click();
  await expect(hint).toHaveCount(0);
  await popup.getByRole('button', { name: 'Show again' }).click();
  await expect(hint).toBeVisible();
});

test('the options show what a policy does before it is kept', async ({ lens }) => {
  const options = await lens.options();
  await seed(options);
  const policies = options.locator('#policies');
  await expect(policies).toContainText('Operations take 100% of 24 tickets here, against a limit of 50%.');
  await policies.getByLabel('KTLO 20').check();
  await expect(policies).toContainText('against a limit of 40%.');
  expect((await ask(options, 'readSettings', null)).policies.everywhere.shares.cap).toBe(0.5);
  await options.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect
    .poll(async () => (await ask(options, 'readSettings', null)).policies.everywhere.shares)
    .toEqual({ preset: 'ktlo', target: 0.2, warn: 0.3, cap: 0.4 });
});
