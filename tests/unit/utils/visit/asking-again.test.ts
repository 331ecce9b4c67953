import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { pageToBackgroundExchanges } from '../../../../utils/messaging/page-protocol.ts';
import { sayVerdicts } from '../../../../utils/messaging/said-verdicts.ts';
import type { Verdict } from '../../../../utils/model/verdict.ts';
import { askingAgain } from '../../../../utils/visit/asking-again.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const verdict = (category: Verdict['category']): Verdict => ({
  category,
  probability: 0.5,
  confidence: 'low',
  by: 'evidence',
});

/** A page on which some judged tickets stand, and others do not just now; what is stored of them all. */
const opened = (standing: string[], absent: string[]) => {
  const shown: Record<string, string> = Object.fromEntries([...standing, ...absent].map((id) => [id, 'project']));
  const stored = new Map<string, Verdict>();
  const asked: string[][] = [];
  const state = { answers: true, unkept: ['none of these'] };
  const again = askingAgain(
    {
      ids: () => standing,
      absent: () => absent,
      judge: (verdicts) => {
        for (const [id, { category }] of Object.entries(verdicts)) shown[id] = category;
      },
      unjudge: (ids) => {
        for (const id of ids) delete shown[id];
      },
    },
    {
      ask: async (name, request) => {
        if (name !== 'verdicts' || !('ids' in request)) throw new Error(name);
        asked.push(request.ids);
        if (!state.answers) return null;
        const verdicts: Record<string, Verdict> = {};
        for (const id of request.ids) {
          const known = stored.get(id);
          if (known !== undefined) verdicts[id] = known;
        }
        return z.parse(pageToBackgroundExchanges[name].response, sayVerdicts(verdicts));
      },
    },
    (ids) => ids.filter((id) => state.unkept.includes(id)),
    new AbortController().signal,
  );
  const comesBack = async (id: string): Promise<void> => {
    again.stands(id);
    again.settled();
    await vi.advanceTimersByTimeAsync(1);
  };
  return { again, shown, stored, asked, state, comesBack };
};

it('asks for what stands on the page, and for a ticket that was scrolled away meanwhile once it is back', async () => {
  const { again, shown, stored, asked, comesBack } = opened(['A'], ['B', 'C']);
  for (const id of ['A', 'B']) stored.set(id, verdict('operations'));
  again.refresh();
  await vi.advanceTimersByTimeAsync(1);
  expect(shown).toEqual({ A: 'operations', B: 'project', C: 'project' });
  await comesBack('B');
  expect(shown).toEqual({ A: 'operations', B: 'operations', C: 'project' });
  await comesBack('C');
  expect(shown).toEqual({ A: 'operations', B: 'operations' });
  await comesBack('B');
  expect(asked).toEqual([['A'], ['B'], ['C']]);
});

it('asks for it again when it comes back once more, as long as nobody has answered', async () => {
  const { again, shown, stored, state, comesBack } = opened([], ['B']);
  stored.set('B', verdict('unclear'));
  again.refresh();
  state.answers = false;
  await comesBack('B');
  expect(shown).toEqual({ B: 'project' });
  state.answers = true;
  await comesBack('B');
  expect(shown).toEqual({ B: 'unclear' });
});

it('asks but once for a burst of news, and once more after it', async () => {
  const { again, asked } = opened(['A'], []);
  for (let news = 0; news < 5; news += 1) again.refresh();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked).toEqual([['A'], ['A']]);
});

it('takes the verdict from a ticket that is not stored any more, and not from one that could not be stored yet', async () => {
  const { again, shown, state } = opened(['A', 'B'], []);
  state.unkept.push('B');
  again.refresh();
  await vi.advanceTimersByTimeAsync(1);
  expect(shown).toEqual({ B: 'project' });
});
