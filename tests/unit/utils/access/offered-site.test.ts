// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offeredSite } from '../../../../utils/access/offered-site.ts';

let address: string | undefined;
let granted: boolean;

const page = (...metas: Record<string, string>[]): void => {
  document.head.replaceChildren(
    ...metas.map((attributes) => {
      const meta = document.createElement('meta');
      for (const [name, value] of Object.entries(attributes)) meta.setAttribute(name, value);
      return meta;
    }),
  );
};

beforeEach(() => {
  address = 'https://jira.example.org/jira/browse/OPS-1';
  granted = false;
  page({ name: 'application-name', content: 'JIRA', 'data-name': 'jira' });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [
    {
      ...{ id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false },
      ...(address === undefined ? {} : { url: address }),
    },
  ]);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => granted);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async (injection) => {
    const func = 'func' in injection ? injection.func : undefined;
    return [{ frameId: 0, result: func?.() }];
  });
});

it('offers the host of a Jira of somebody’s own', async () => {
  expect(await offeredSite()).toEqual({ host: 'jira.example.org', pattern: 'https://jira.example.org/*' });
});

it('offers nothing on a page that is no such Jira', async () => {
  page({ name: 'application-name', content: 'Confluence', 'data-name': 'confluence' });
  expect(await offeredSite()).toBeNull();
});

it.each([
  ['the browser tells no address', undefined],
  ['the site works without asking', 'https://acme.atlassian.net/jira/your-work'],
  ['the page is the browser’s own', 'chrome://extensions'],
])('looks at no page where %s', async (_, url) => {
  address = url;
  expect(await offeredSite()).toBeNull();
  expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
});

it('offers nothing where it may run already, or where the page lets no script in', async () => {
  granted = true;
  expect(await offeredSite()).toBeNull();
  granted = false;
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access'));
  expect(await offeredSite()).toBeNull();
});
