import { rmSync } from 'node:fs';
import * as z from 'zod/mini';
import { ask } from '../browser/ask.ts';
import { buildExtension } from '../browser/build.ts';
import { findBrowser } from '../browser/find.ts';
import { type FirefoxTab, launchFirefox } from '../browser/firefox.ts';
import { expect, tagSelector, test } from './harness.ts';

const program = findBrowser('firefox');
const card = '[data-lifecycle-lens="reasons"]';
const tagOf = (key: string): string => `${tagSelector}[data-lifecycle-lens-key="${key}"]`;
const there = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}) !== null`;
/** Waits for the context menu to open, and in it our own, and does something with one entry of it. */
const menuItem = (name: string, what: string): string => `(async () => {
  const opened = async (popup) => { while (popup.state !== 'open') await new Promise((resolve) => setTimeout(resolve, 20)); };
  const all = document.getElementById('contentAreaContextMenu');
  await opened(all);
  const item = all.querySelector('[id$="_${name}"]');
  const menu = item.closest('menupopup');
  menu.parentNode.openMenu(true);
  await opened(menu);
  return (${what}) ?? null;
})()`;
const splitShown = `[...document.querySelectorAll('li[data-amount]')].map((part) => Number(part.dataset.amount))`;

test('in Firefox: tags on both sites, reasons, a correction, the split, a kept rule, the menu, a key, another language', async ({
  site,
}, info) => {
  test.skip(program === null, 'There is no Firefox here; LIFECYCLE_LENS_FIREFOX names one.');
  if (program === null) return;
  test.setTimeout(120_000);
  const extension = await buildExtension('firefox');
  const firefox = await launchFirefox({ program, extension, port: site.port });
  const picture = async (name: string, tab: FirefoxTab) =>
    info.attach(name, { body: await tab.picture(), contentType: 'image/png' });
  /** The popup on the board in view, once the site's API has been read and it shows what is stored of it. */
  const popupOf = async (board: FirefoxTab): Promise<FirefoxTab> => {
    await board.activate();
    const popup = await firefox.screen('popup.html');
    await popup.until('the split', `document.querySelectorAll('li[data-amount]').length === 3`);
    await expect
      .poll(async () => {
        const { page, splits } = await ask(popup, 'glance', { scope: null });
        const { project, operations, unclear } = splits.tickets;
        const shown = await popup.evaluate(splitShown);
        return { api: page?.api, right: JSON.stringify(shown) === JSON.stringify([project, operations, unclear]) };
      })
      .toEqual({ api: 'ok', right: true });
    return popup;
  };

  try {
    info.annotations.push({ type: 'browser', description: firefox.version });
    const board = await firefox.open(site.pages.boardA);
    await board.until('tags on the Jira board', there(tagSelector));
    const keys = await board.evaluate(
      `[...document.querySelectorAll('${tagSelector}')].map((tag) => tag.getAttribute('data-lifecycle-lens-key'))`,
    );
    const [key = '', other = ''] = z.array(z.string()).parse(keys);
    await (await popupOf(board)).close();

    // Pointing at a tag shows its reasons, a click keeps them open for a correction.
    await board.activate();
    await board.hover(tagOf(key));
    await board.until('the reasons', there(`${card} li`));
    await board.click(tagOf(key));
    await board.click(`${card} button`, 'Operations');
    const corrected = there(`${tagOf(key)}[data-lifecycle-lens-by="correction"]`);
    await board.until('the corrected tag', corrected);
    await picture('Jira board', board);
    await board.type('\uE00C');
    await board.until('the card to close', `!(${there(card)})`);
    site.jira.edit(other, { labels: ['infra'] });
    await board.go(`${site.pages.boardA}?again`);
    await board.until('the correction after loading the page again', corrected);

    const trello = await firefox.open(site.pages.trello);
    await trello.until('tags on the Trello board', there(tagSelector));
    await picture('Trello board', trello);
    await picture('popup', await popupOf(trello));

    // A rule, kept, holds on the open board at once.
    const options = await firefox.screen('options.html');
    await options.click('button', 'Add a rule');
    await options.click('input[aria-label="Value of Label"]');
    await options.type('infra');
    await options.click('button', 'Keep');
    await options.until('the rule to be kept', `document.body.textContent.includes('Kept')`);
    await picture('options', options);
    await board.activate();
    await board.until('the tag by the rule', there(`${tagOf(other)}[data-lifecycle-lens-by="rule"]`));

    // The menu of the right mouse button, as Firefox draws it.
    await board.rightClick(tagOf(other));
    await firefox.inWindow(menuItem('say-project', 'menu.activateItem(item)'));
    await board.until('what the menu said', there(`${tagOf(other)}[data-lifecycle-lens-by="correction"]`));
    // A key of the reader's choice. What a test types reaches the page alone, so the browser's own key is asked.
    await options.evaluate(`browser.commands.update({ name: 'say-automatic', shortcut: 'Alt+Shift+Y' })`);
    await board.hover(tagOf(other));
    await firefox.inWindow(`document.querySelector('[id^="ext-keyset"] key').doCommand()`);
    await board.until('the rule again', there(`${tagOf(other)}[data-lifecycle-lens-by="rule"]`));

    // Another language, on the page and in the menu at once.
    await options.activate();
    await options.choose('#language select', 'de');
    await options.click('button', 'Keep');
    await options.until('German', `document.documentElement.lang === 'de'`);
    await board.activate();
    await board.until('a German tag', `document.querySelector('${tagOf(other)}').textContent === 'Betrieb'`);
    await board.rightClick(tagOf(other));
    expect(await firefox.inWindow(menuItem('say-project', 'item.label'))).toBe('Dieses Ticket ist Projektarbeit');
    expect(firefox.errors, 'errors in the consoles').toEqual([]);
    expect(firefox.plain, 'requests without TLS').toEqual([]);
  } finally {
    await firefox.close();
    rmSync(extension, { recursive: true, force: true });
  }
});
