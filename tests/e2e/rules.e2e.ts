import { ask } from '../browser/ask.ts';
import { expect, openTagged, tagSelector, test } from './harness.ts';

test('pages, popup and options speak the language that was chosen, at once', async ({ lens, site }) => {
  const board = await openTagged(lens, site.pages.boardA);
  const tag = board.locator(`${tagSelector}[data-lifecycle-lens-category="project"]`).first();
  await expect(tag).toHaveText('Project');
  const [options, popup] = [await lens.options(), await lens.popup()];
  await options.getByLabel('Texts in').selectOption({ label: 'Deutsch' });
  await options.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(options.getByRole('heading', { name: 'Sprache' })).toBeVisible();
  await expect(options.locator('html')).toHaveAttribute('lang', 'de');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'de');
  await expect(popup.locator('li[data-category="operations"]').first()).toContainText('Betrieb');
  await expect(tag).toHaveText('Projekt');
  await expect(tag).toHaveAttribute('lang', 'de');
  await tag.click();
  await expect(board.getByRole('dialog')).toContainText('Zusammen');
  await lens.killWorker();
  const again = await openTagged(lens, site.pages.trello);
  await expect(again.locator(`${tagSelector}[data-lifecycle-lens-category="operations"]`).first()).toHaveText(
    'Betrieb',
  );
});

test('a new user gets from “label infra is operations here” to a kept rule in seven actions', async ({
  lens,
  site,
}, info) => {
  const board = await openTagged(lens, site.pages.boardB);
  const options = await lens.options();
  await expect
    .poll(async () => (await ask(options, 'knownNames', null)).label?.some(({ value }) => value === 'infra'))
    .toBe(true);
  const picture = async (name: string) => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await options.emulateMedia({ colorScheme });
      const path = info.outputPath(`${name} ${colorScheme}.png`);
      await options.screenshot({ path });
      await info.attach(`${name} ${colorScheme}`, { path, contentType: 'image/png' });
    }
  };
  await picture('1 before');
  const started = Date.now();

  // 1: the options were opened. 2: a rule is begun.
  await options.getByRole('button', { name: 'Add a rule' }).click();
  // 3: the value; what and how to compare stand there already, and the label is among those offered.
  const value = options.getByLabel('Value of Label');
  await value.pressSequentially('infra');
  await expect(options.getByText(/^Matches \d+ tickets\.$/)).toBeVisible();
  await expect(options.getByRole('status').filter({ hasText: /would change/ })).toBeVisible();
  await picture('2 preview');
  // What is beside the rule leads to its tickets, those that turn first.
  await options.getByText(/^Matches \d+ tickets\.$/).click();
  await expect(options.locator('[data-rule] details li').first()).toContainText('→');
  expect(await ask(options, 'readSettings', null)).toMatchObject({ rules: [] });
  // 4: keep.
  await options.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(options.getByText('Kept', { exact: true })).toBeVisible();
  expect(Date.now() - started).toBeLessThan(60_000);
  await picture('3 kept');

  const tagged = board.locator(`${tagSelector}[data-lifecycle-lens-by="rule"]`);
  await expect(tagged.first()).toHaveAttribute('data-lifecycle-lens-category', 'operations');
  const [id = ''] = await tagged.evaluateAll((tags) =>
    tags.map((tag) => tag.getAttribute('data-lifecycle-lens-id') ?? ''),
  );
  const explained = await ask(options, 'explain', { id });
  expect(explained).toMatchObject({
    verdict: { by: 'rule', category: 'operations' },
    rule: { name: 'label is infra' },
  });

  // What was kept can be undone, and kept again: everything is as it was.
  await options.getByRole('button', { name: 'Undo' }).click();
  await options.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(tagged).toHaveCount(0);
});

test('keys alone lead through the options, and a deep link to one signal', async ({ lens }) => {
  const options = await lens.options();
  await expect(options.getByRole('button', { name: 'Add a rule' })).toBeVisible();
  await options.getByRole('button', { name: 'Add a rule' }).focus();
  await options.keyboard.press('Enter');
  await options.getByLabel('Value of Label').focus();
  await options.keyboard.type('ops');
  await options.keyboard.press('Control+s');
  await expect(options.getByText('Kept', { exact: true })).toBeVisible();
  expect(await ask(options, 'readSettings', null)).toMatchObject({
    rules: [{ id: 'label-is-ops', name: 'label is ops' }],
  });
  await options.goto(`${options.url().replace(/#.*/, '')}#signal-rhythm`);
  await options.reload();
  await expect(options.locator('#signal-rhythm')).toBeFocused();
});

test('the menu and the keys speak of the ticket under the pointer, and its card leads to where a reason is tuned', async ({
  lens,
  site,
}) => {
  const board = await openTagged(lens, site.pages.boardA);
  const worker = await lens.worker();
  const ofTab = (call: string): Promise<unknown> =>
    worker.evaluate(`chrome.tabs.query({ url: 'https://*.atlassian.net/*' }).then(([tab]) => { ${call}; })`);
  const click = (item: string): Promise<unknown> =>
    ofTab(`chrome.contextMenus.onClicked.dispatch({ menuItemId: '${item}' }, tab)`);
  // Rejects when the menu has no such item.
  await worker.evaluate(`chrome.contextMenus.update('say-operations', { enabled: true })`);
  const tag = board.locator(`${tagSelector}[data-lifecycle-lens-category="project"]`).first();
  const key = (await tag.getAttribute('data-lifecycle-lens-key')) ?? '';
  const mine = board.locator(`${tagSelector}[data-lifecycle-lens-key="${key}"]`).first();

  await board.mouse.move(2, 2);
  await click('say-operations');
  await expect(board.getByRole('alert')).toHaveText('There is no ticket under the pointer or the focus.');
  // The card, not its tag: wherever the pointer is on it.
  const box = await mine.locator('xpath=ancestor::*[position()=2]').boundingBox();
  await board.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
  await click('say-operations');
  await expect(mine).toHaveAttribute('data-lifecycle-lens-by', 'correction');
  await expect(board.getByRole('alert')).toHaveText(`What you said of ${key} is kept.`);
  await ofTab(`chrome.commands.onCommand.dispatch('say-automatic', tab)`);
  await expect(mine).toHaveAttribute('data-lifecycle-lens-by', 'evidence');
  await click('highlight-project');
  await expect(board.locator('style[data-lifecycle-lens="emphasis"]')).toHaveCount(1);

  await click('why');
  const card = board.getByRole('dialog', { name: `Why this verdict for ${key}` });
  await expect(card.getByRole('button', { name: 'Project', exact: true })).toBeFocused();
  const [options] = await Promise.all([
    lens.context.waitForEvent('page'),
    card.getByRole('button', { name: 'Tune “Words of the title”' }).first().click(),
  ]);
  const signal = options.locator('#signal-title_words');
  await expect(signal).toBeFocused();
  const quote = (await signal.locator('q').textContent()) ?? '';
  await signal.getByRole('link', { name: 'Begin a rule for this' }).click();
  await expect(options.getByLabel('Value of Title')).toHaveValue(quote);
  await expect(options.getByText(/^Matches /)).toBeVisible();
});
