import type { Page } from '@playwright/test';
import type { ExportEntry } from '../../utils/model/export.ts';
import { Grouping } from '../../utils/model/question.ts';
import { addressOf } from '../../utils/model/report-address.ts';
import { Ticket } from '../../utils/model/ticket.ts';
import { ask } from '../browser/ask.ts';
import { rowsInView } from '../browser/rows.ts';
import { fullTicket } from '../contract/hostile/full-ticket.ts';
import { hostileTitles } from '../site/portfolio/hostile.ts';
import { labelRule } from '../unit/utils/rules/some-rules.ts';
import { expect, openTagged, tagSelector, test } from './harness.ts';

for (const name of ['hostile', 'hostileTrello'] as const) {
  test(`text that attacks is shown as text (${name})`, async ({ lens, site }) => {
    const page = await openTagged(lens, site.pages[name]);
    const title = await page.title();
    const popup = await lens.popup();
    await expect.poll(async () => (await ask(popup, 'glance', { scope: null })).page?.api).toBe('ok');
    const rows = await rowsInView(popup);
    expect(rows.length).toBeGreaterThan(hostileTitles.length / 2);
    expect(rows.some((row) => row.title.includes('<img src=x'))).toBe(true);
    await expect(popup.getByText('<img src=x onerror=', { exact: false }).first()).toBeVisible();
    expect(await popup.locator('img, svg[onload]').count()).toBe(0);

    await page.bringToFront();
    const tags = page.locator(tagSelector);
    for (let at = 0; at < Math.min(8, await tags.count()); at += 1) {
      await tags.nth(at).click();
      const card = page.getByRole('dialog');
      await expect(card.getByRole('button', { name: 'Project' })).toBeVisible();
      expect(await card.locator('img, script, svg, iframe').count()).toBe(0);
      const box = await card.boundingBox();
      expect(box?.width).toBeLessThanOrEqual(340);
      expect(box?.height).toBeLessThanOrEqual(440);
      await page.keyboard.press('Escape');
    }
    expect(await page.title()).toBe(title);
    expect(await page.evaluate('Object.prototype.polluted')).toBeUndefined();
  });
}

/** A text that would do harm wherever it became markup, a script's or an address; of each field another one. */
const attack = (field: string): string =>
  `<img src=x onerror="document.title='owned'">${field}<script src="https://evil.example/${field}"></script>`;

/** A value of which every text that people write is an attack; what has a form of its own stays. */
const attacked = (value: unknown, field = ''): unknown => {
  if (Array.isArray(value)) return value.map((one) => attacked(one, field));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, attacked(one, name)]));
  const isFree = typeof value === 'string' && !/^(id|site|host|at|field|kind|state|category)$|[cC]ategory$/.test(field);
  return isFree && !/^\d{4}-\d\d-\d\d/.test(value) && field !== 'evidence' ? attack(field) : value;
};

const host = 'acme.atlassian.net';
const board = { id: `jira-cloud/${host}/boards/9`, site: 'jira-cloud', name: attack('board'), url: attack('url') };

/** Ten tickets, half of them over, each an attack in every field, with addresses that would run if they were followed. */
const hostileEntries = (today: string): ExportEntry[] =>
  Array.from({ length: 10 }, (_, at) => {
    const ticket = Ticket.parse({ ...fullTicket, ...Object(attacked(fullTicket)) });
    const id = `jira-cloud/${host}/EVIL-${at}`;
    const dates = { created: `${today}T00:00:00.000Z`, updated: `${today}T00:00:00.000Z` };
    return {
      ticket: {
        ...ticket,
        ...dates,
        id,
        host,
        url: `javascript:document.title='owned'`,
        labels: [attack('label'), '__proto__'],
      },
      verdict: { category: 'project', probability: 0.1, confidence: 'high', by: 'evidence' },
      correction: at < 4 ? { to: 'operations', at: `${today}T00:00:00.000Z` } : null,
      boards: [board.id],
      open: at % 2 === 0,
      progressSeconds: null,
    };
  });

/** What has become of an attack on a screen: nothing but text. */
const harm = (page: Page): Promise<unknown> =>
  page.evaluate(`({
    title: /owned/.test(document.title),
    made: document.querySelectorAll('img, iframe, object, script[src*="evil"], [onerror], [onload]').length,
    led: [...document.querySelectorAll('[href]')].map((link) => link.href)
      .filter((href) => /^javascript:(?!throw new Error)/i.test(href) || href.startsWith('https://evil')),
    polluted: 'polluted' in {},
  })`);
const none = { title: false, made: 0, led: [], polluted: false };

test('whatever the stored tickets, boards, rules and names say is text in popup, report and options', async ({
  lens,
}) => {
  const popup = await lens.popup();
  const today = new Date().toISOString().slice(0, 10);
  const practice = {
    id: 'p',
    project: '',
    projectTitle: attack('project'),
    practice: attack('practice'),
    owner: attack('owner'),
  };
  await ask(popup, 'importPage', {
    entries: hostileEntries(today),
    boards: [board],
    snapshots: [],
    practices: [{ ...practice, state: 'proposed', at: today }],
  });
  const settings = await ask(popup, 'readSettings', null);
  const scope = { kind: 'board', board: board.id } as const;
  await ask(popup, 'writeSettings', {
    ...settings,
    rules: [{ ...labelRule('evil', attack('label'), 'project'), name: attack('rule'), note: attack('note') }],
    words: [{ language: 'en', term: attack('w').slice(0, 80), weight: 1 }],
    owners: { [board.id]: attack('owner').slice(0, 100) },
    selections: [{ id: 's', name: attack('selection'), of: [scope] }],
    policies: {
      ...settings.policies,
      scopes: [{ scope: board.id, name: attack('scope'), policy: settings.policies.everywhere }],
      freezes: [{ id: 'f', name: attack('freeze'), from: today, to: today }],
    },
  });
  await ask(popup, 'keepVersion', { name: attack('version').slice(0, 120), settings });
  const question = { scope, measure: 'tickets', period: { kind: 'present' } } as const;
  await ask(popup, 'keepReportView', {
    id: 'v',
    name: attack('v').slice(0, 120),
    question: { ...question, group: null },
  });
  await expect.poll(() => ask(popup, 'progress', null)).toBeNull();

  const report = await lens.context.newPage();
  for (const group of Grouping.options) {
    await report.goto(`chrome-extension://${lens.extensionId}/report.html${addressOf({ ...question, group })}`);
    await report.reload();
    await expect(report.locator('li[data-amount]').first()).toBeVisible();
    await expect(report.getByText('onerror=').first()).toBeVisible();
    expect(await harm(report), `report by ${group}`).toEqual(none);
  }
  await report.locator('li[data-category] button').first().click();
  await expect(report.getByRole('dialog').locator('[data-ticket]').first()).toContainText('<img src=x onerror=');
  expect(await harm(report), 'tickets of the report').toEqual(none);

  const options = await lens.options();
  await expect(options.getByText('onerror=').first()).toBeVisible();
  await options.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`);
  const written = () =>
    options.evaluate(
      `[document.body, ...document.querySelectorAll('input, textarea')].map((one) => one.value ?? one.textContent).join()`,
    );
  for (const field of ['rule', 'selection', 'freeze', 'owner', 'version'])
    await expect.poll(written, field).toMatch(new RegExp(`owned'">${field}`));
  expect(await harm(options), 'options').toEqual(none);

  await popup.reload();
  await popup.bringToFront();
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await harm(popup), 'popup').toEqual(none);
});
