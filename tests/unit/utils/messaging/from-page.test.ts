import { beforeEach, expect, it, vi } from 'vitest';
import { ask, receiveFromBackground } from '../../../../utils/messaging/from-page.ts';

type Listener = (said: unknown, sender: { id: string }, respond: (answer: unknown) => void) => unknown;

/** The browser as a content script sees it. */
const runtime = vi.hoisted(() => ({
  id: 'ours',
  sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
  listeners: new Set<Listener>(),
  onMessage: {
    addListener: (listener: Listener) => runtime.listeners.add(listener),
    removeListener: (listener: Listener) => runtime.listeners.delete(listener),
  },
}));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

beforeEach(() => runtime.listeners.clear());

it('asks the background as its messenger hears, and takes its answer', async () => {
  runtime.sendMessage.mockResolvedValueOnce({ res: { kept: true, reason: null } });
  expect(await ask('correct', { id: 'a', to: null })).toEqual({ kept: true, reason: null });
  expect(runtime.sendMessage.mock.lastCall?.[0]).toMatchObject({ type: 'correct', data: { id: 'a', to: null } });
  runtime.sendMessage.mockResolvedValueOnce({});
  expect(await ask('tune', { signal: 'errand', field: 'title', quote: '', rule: null })).toBeUndefined();
});

it.each([
  ['an error', { err: { name: 'Error', message: 'refused: no' } }, 'refused: no'],
  ['no answer', undefined, ''],
  ['an answer of another shape', { res: { kept: 'yes' } }, ''],
])('rejects for %s', async (_, answer, why) => {
  runtime.sendMessage.mockResolvedValueOnce(answer);
  await expect(ask('correct', { id: 'a', to: null })).rejects.toThrow(why);
});

it('answers what the background says, and nobody else', async () => {
  const stop = receiveFromBackground('reveal', ({ id }) => ({ shown: id === 'a' }));
  const say = (message: unknown, id = 'ours'): Promise<unknown> =>
    new Promise((resolve) => {
      const [listener] = runtime.listeners;
      if (listener?.(message, { id }, resolve) !== true) resolve('unheard');
    });
  expect(await say({ type: 'reveal', data: { id: 'a' } })).toEqual({ res: { shown: true } });
  expect(await say({ type: 'reveal', data: { id: 1 } })).toMatchObject({ err: { message: expect.any(String) } });
  expect(await say({ type: 'reveal', data: { id: 'a' } }, 'theirs')).toBe('unheard');
  expect(await say({ type: 'leave' })).toBe('unheard');
  expect(await say(null)).toBe('unheard');
  stop();
  expect(runtime.listeners.size).toBe(0);
});
