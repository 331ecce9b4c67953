import { afterAll, expect, it, vi } from 'vitest';

const runtime = vi.hoisted(() => ({ id: 'ours', sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

// Other files may have loaded what asks the background with a browser of their own.
vi.resetModules();
const { backgroundOf } = await import('../../../../utils/visit/background.ts');
afterAll(() => vi.resetModules());

const shown = (persisted: boolean): Event => Object.assign(new Event('pageshow'), { persisted });

it('waits for no answer that the browser has dropped: to what was asked before the page was left and brought back', async () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  const background = backgroundOf(() => undefined, new AbortController().signal);
  vi.unstubAllGlobals();
  const heard = vi.fn();
  runtime.sendMessage.mockReturnValue(new Promise(() => undefined));
  for (const name of ['one', 'other']) background.ask('explain', { id: name }).then(heard);
  page.dispatchEvent(shown(false));
  await new Promise(setImmediate);
  expect(heard).not.toHaveBeenCalled();
  page.dispatchEvent(shown(true));
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([[null], [null]]));
  runtime.sendMessage.mockResolvedValue({ res: { kept: true, reason: null } });
  const answer = background.ask('correct', { id: 'one', to: null });
  expect(await answer).toEqual({ kept: true, reason: null });
});
