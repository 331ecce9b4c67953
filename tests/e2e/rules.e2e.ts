import { ask } from '../browser/ask.ts';
import { expect, openTagged, tagSelector, tagsOn, test } from './harness.ts';

test('a new user gets from “label infra is operations here” to a kept rule in seven actions', async ({
  lens,
  site,
}, info) => {
  const first = await openTagged(lens, site.pages.boardA);
  const projects = (await tagsOn(first)).filter(({ category }) => category === 'project');
  expect(projects.length).toBeGreaterThan(1);
  for (const { key } of projects.slice(0, 3)) site.jira.edit(key, { labels: ['infra'] });
  await first.close();
  const board = await openTagged(lens, site.pages.boardA);
  const options = await lens.options();
  await expect
    .poll(async () => (await ask(options, 'knownNames', null)).label?.some(({ value }) => value === 'infra'))
    .toBe(true);
  const picture = async (name: string) =>
    info.attach(name, { body: await options.screenshot(), contentType: 'image/png' });
  await picture('1 before');
  const started = Date.now();

  // 1: the options were opened. 2: a rule is begun.
  await options.getByRole('button', { name: 'Add a rule' }).click();
  // 3: the value; what and how to compare stand there already, and the label is among those offered.
  const value = options.getByLabel('Value of Label');
  await value.pressSequentially('infra');
  await expect(options.getByText(/^Matches ([23] tickets|one ticket)\.$/)).toBeVisible();
  await expect(options.getByRole('status').filter({ hasText: /would change/ })).toBeVisible();
  await picture('2 preview');
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
