import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followSites } from '../../../../entrypoints/background/sites.ts';

it('puts a registration that got lost back whenever the background begins', async () => {
  fakeBrowser.reset();
  const pattern = 'https://jira.example.org/*';
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins: [pattern] }));
  vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockReturnValue(undefined);
  vi.spyOn(fakeBrowser.permissions.onRemoved, 'addListener').mockReturnValue(undefined);
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockImplementation(async () => []);
  const register = vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockResolvedValue(undefined);
  followSites();
  await vi.waitFor(() => expect(register).toHaveBeenCalledWith([expect.objectContaining({ matches: [pattern] })]));
  vi.restoreAllMocks();
});
