import { expect, it } from 'vitest';
import { type DraftStep, draftSteps, noDraft } from '../../../../components/hooks/draft-steps.ts';
import { defaultSettings, type Settings } from '../../../../utils/model/settings.ts';

const walk = (...steps: DraftStep[]) => steps.reduce(draftSteps, noDraft);
const stored = (settings: Settings): DraftStep => ({ kind: 'stored', settings });
const change = (known: Partial<Settings>, what = Object.keys(known).join()): DraftStep => ({
  kind: 'change',
  settings: { ...defaultSettings, ...known },
  what,
});

it('follows what is stored elsewhere while nothing was changed here', () => {
  const { draft } = walk(stored(defaultSettings), stored({ ...defaultSettings, operationsCap: 0.2 }));
  expect(draft?.operationsCap).toBe(0.2);
});

it('keeps a change of its own when another field is stored elsewhere meanwhile', () => {
  const { draft } = walk(
    stored(defaultSettings),
    change({ operationsCap: 0.9 }),
    stored({ ...defaultSettings, operationsCap: 0.2, tags: { trello: false } }),
  );
  expect(draft).toMatchObject({ operationsCap: 0.9, tags: { trello: false } });
});

it('undoes and redoes whole strokes, and a new change ends what could be redone', () => {
  const strokes = [stored(defaultSettings), change({ operationsCap: 0.6 }), change({ operationsCap: 0.7 })];
  expect(walk(...strokes, { kind: 'undo' }).draft?.operationsCap).toBe(0.5);
  expect(walk(...strokes, { kind: 'undo' }, { kind: 'redo' }).draft?.operationsCap).toBe(0.7);
  expect(walk(...strokes, { kind: 'undo' }, change({ projectUpTo: 0.1 })).future).toEqual([]);
});

it('can undo a discard', () => {
  const state = walk(stored(defaultSettings), change({ operationsCap: 0.6 }), { kind: 'discard' });
  expect(state.draft).toEqual(defaultSettings);
  expect(draftSteps(state, { kind: 'undo' }).draft?.operationsCap).toBe(0.6);
});
