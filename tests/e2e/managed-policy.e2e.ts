import { ask } from '../browser/ask.ts';
import { policyFolder, policyHand } from '../browser/managed-policy.ts';
import { expect, openTagged, tagSelector, test } from './harness.ts';

// A granted build is a copy with an id of its own: the policy reaches no other test that runs at the same time.
test.use({ grantedHosts: ['jira.example.org'] });

test('an organisation’s policy comes, changes and goes while the options are open, and what the reader has begun stays', async ({
  lens,
  site,
}) => {
  const folder = policyFolder();
  test.skip(folder === null, 'this user may not write where the browser reads managed policy');
  const options = await lens.options();
  const hand = await policyHand(folder ?? '', lens.extensionId, await lens.context.newPage(), options);
  try {
    const board = await openTagged(lens, site.pages.boardA);
    const decided = board.locator(`${tagSelector}[data-lifecycle-lens-by="policy"]`);
    await options.bringToFront();
    await options.getByRole('button', { name: 'Add a rule' }).click();
    await options.getByLabel('Value of Label').fill('ops');
    const begun = options.getByLabel('Value of Label');
    const notice = options.getByText('Acme has set some of this');
    const trello = options.getByLabel('Trello');
    const threshold = options.getByLabel('Counts as operations from');
    const own = await ask(options, 'readSettings', null);

    await hand.set({
      organisation: 'Acme',
      operationsCap: 40,
      operationsFrom: 90,
      sites: { trello: false },
      rules: 'rule upkeep "Upkeep is operations" when label is "maintenance" then operations',
    });
    await expect(notice).toBeVisible();
    await expect(options.getByText('Set by Acme').first()).toBeVisible();
    await expect(threshold).toBeDisabled();
    await expect(trello).toBeDisabled();
    await expect(trello).not.toBeChecked();
    await expect(decided.first()).toHaveAttribute('data-lifecycle-lens-category', 'operations');
    await expect(options.getByText('Upkeep is operations').locator('xpath=../..')).toContainText(
      /Matches \d+ tickets\./,
    );
    await expect(begun).toHaveValue('ops');
    expect(await ask(options, 'readSettings', null)).toEqual(own);

    await hand.set({ organisation: 'Acme', operationsCap: 30, rules: 'rule "no id"' });
    await expect(options.getByText('Cannot be read and does not hold: rules 1:6')).toBeVisible();
    await expect(decided).toHaveCount(0);
    await expect(trello).toBeEnabled();
    await expect(options.getByText(/against a limit of 30\s?%/)).toBeVisible();
    await expect(begun).toHaveValue('ops');

    await hand.set(null);
    await expect(notice).toBeHidden();
    await expect(options.getByText(/against a limit of 50\s?%/)).toBeVisible();
    await expect(begun).toHaveValue('ops');
    await options.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(options.getByText('Kept', { exact: true })).toBeVisible();
    const kept = await ask(options, 'readSettings', null);
    expect(kept.rules).toHaveLength(1);
    expect({ ...kept, rules: [] }).toEqual(own);
  } finally {
    await hand.set(null);
  }
});
