// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { jiraCloud } from '../../../../utils/sites/jira-cloud/adapter.ts';
import { pageNow } from '../../../../utils/visit/page-now.ts';
import { standAt } from '../sites/stand-at.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => {
  vi.useRealTimers();
  document.title = '';
});

it('asks the site once for all who want to know at once, and again when address or title have changed or a moment is over', () => {
  const page = vi.fn(jiraCloud.page);
  const adapter = { ...jiraCloud, page };
  standAt('https://acme.atlassian.net/jira/software/c/projects/OPS/boards/1');
  // Nothing has a name yet: it may come any moment.
  expect(pageNow(adapter)?.board?.name).toBe('');
  document.title = 'Ops - Agile board - Jira';
  expect(pageNow(adapter)?.board?.name).toBe('Ops');
  expect(pageNow(adapter)?.board?.name).toBe('Ops');
  expect(page).toHaveBeenCalledTimes(2);
  document.title = 'Shop - Agile board - Jira';
  expect(pageNow(adapter)?.board?.name).toBe('Shop');
  standAt('https://acme.atlassian.net/jira/software/c/projects/OPS/boards/2');
  expect(pageNow(adapter)?.board?.id).toContain('boards/2');
  expect(page).toHaveBeenCalledTimes(4);
  vi.advanceTimersByTime(1_000);
  pageNow(adapter);
  expect(page).toHaveBeenCalledTimes(5);
});
