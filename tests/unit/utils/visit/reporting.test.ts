import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { pageToBackgroundExchanges } from '../../../../utils/messaging/page-protocol.ts';
import type { PageState } from '../../../../utils/model/page.ts';
import { reporting } from '../../../../utils/visit/reporting.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const look = { tagsOn: true, emphasis: null };
const stateWith = (api: PageState['api']): PageState => ({
  site: 'trello',
  host: 'trello.com',
  kind: 'board',
  surface: null,
  board: null,
  recognition: 'recognised',
  api,
  onPage: 1,
});

it('tells what has changed, and tells it again until somebody has heard it', async () => {
  let state: PageState | null = null;
  const answers = [look, null, null, look, look];
  const told: unknown[] = [];
  let gone = false;
  const heard = vi.fn();
  const report = reporting(
    {
      ask: async (name, request) => {
        told.push(request);
        const answer = answers.shift() ?? null;
        return answer === null ? null : z.parse(pageToBackgroundExchanges[name].response, answer);
      },
      gone: () => gone,
    },
    () => state,
    heard,
  );
  report();
  expect(told).toEqual([]);
  state = stateWith('slow');
  report();
  report();
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([state]);
  state = stateWith('ok');
  report();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told.slice(1)).toEqual([state, state, state]);
  expect(heard).toHaveBeenCalledTimes(2);
  report();
  report(true);
  expect(told).toHaveLength(5);
  gone = true;
  state = stateWith('failing');
  report();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toHaveLength(6);
});
