import { expect, it } from 'vitest';
import { type DraftStep, draftSteps, noDraft } from '../../../../components/hooks/draft-steps.ts';
import { defaultSettings, type Settings } from '../../../../utils/model/settings.ts';

const walk = (...steps: DraftStep[]) => steps.reduce(draftSteps, noDraft);
const stored = (settings: Settings): DraftStep => ({ kind: 'stored', settings });
const change = (known: Partial<Settings>, what = Object.keys(known).join()): DraftStep => ({
  kind: 'change',
  part: known,
  what,
});

it('follows what is stored elsewhere while nothing was changed here', () => {
  const { draft } = walk(stored(defaultSettings), stored({ ...defaultSettings, operationsFrom: 0.95 }));
  expect(draft?.operationsFrom).toBe(0.95);
});

it('keeps a change of its own when another field is stored elsewhere meanwhile', () => {
  const { draft } = walk(
    stored(defaultSettings),
    change({ operationsFrom: 0.9 }),
    stored({ ...defaultSettings, operationsFrom: 0.95, tags: { trello: false } }),
  );
  expect(draft).toMatchObject({ operationsFrom: 0.9, tags: { trello: false } });
});

it('undoes and redoes whole strokes, and a new change ends what could be redone', () => {
  const strokes = [stored(defaultSettings), change({ operationsFrom: 0.6 }), change({ operationsFrom: 0.7 })];
  expect(walk(...strokes, { kind: 'undo' }).draft?.operationsFrom).toBe(0.8);
  expect(walk(...strokes, { kind: 'undo' }, { kind: 'redo' }).draft?.operationsFrom).toBe(0.7);
  expect(walk(...strokes, { kind: 'undo' }, change({ projectUpTo: 0.1 })).future).toEqual([]);
});

it('undoes its own changes alone, not what was stored elsewhere meanwhile', () => {
  const { draft, kept } = walk(
    stored(defaultSettings),
    change({ operationsFrom: 0.9 }),
    stored({ ...defaultSettings, tags: { trello: false } }),
    { kind: 'undo' },
  );
  expect(draft).toEqual({ ...defaultSettings, tags: { trello: false } });
  expect(draft).toEqual(kept);
});

it('can undo what was kept, to keep it as it was before', () => {
  const state = walk(
    stored(defaultSettings),
    change({ operationsFrom: 0.9 }),
    stored({ ...defaultSettings, operationsFrom: 0.9 }),
    { kind: 'keeping', keeping: 'kept' },
    { kind: 'undo' },
  );
  expect([state.draft?.operationsFrom, state.kept?.operationsFrom]).toEqual([0.8, 0.9]);
});

it('can undo a discard', () => {
  const state = walk(stored(defaultSettings), change({ operationsFrom: 0.6 }), { kind: 'discard' });
  expect(state.draft).toEqual(defaultSettings);
  expect(draftSteps(state, { kind: 'undo' }).draft?.operationsFrom).toBe(0.6);
});
