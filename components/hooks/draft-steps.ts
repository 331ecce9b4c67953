import type { Kept } from '../../utils/model/kept.ts';
import type { Settings } from '../../utils/model/settings.ts';

/** How the last keeping fares: not asked for, on its way, kept, not kept and why, or nobody answered. */
export type Keeping = 'idle' | 'keeping' | 'kept' | 'unreachable' | NonNullable<Kept['reason']>;

/** A draft of the settings with its history, oldest first; `what` is the control that was changed last. */
export interface DraftState {
  kept: Settings | null;
  draft: Settings | null;
  past: readonly Settings[];
  future: readonly Settings[];
  what: string | null;
  keeping: Keeping;
}

export type DraftStep =
  | { kind: 'stored'; settings: Settings }
  | { kind: 'change'; part: Partial<Settings>; what: string }
  | { kind: 'undo' | 'redo' | 'discard' }
  | { kind: 'keeping'; keeping: Keeping };

export const noDraft: DraftState = { kept: null, draft: null, past: [], future: [], what: null, keeping: 'idle' };

/** So many steps can be undone. */
const longestPast = 100;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What was stored elsewhere goes into the draft, field by field, wherever the reader has not changed the field himself. */
const rebased = (draft: Settings, from: Settings, onto: Settings): Settings => ({
  ...onto,
  ...Object.fromEntries(
    Object.entries(draft).filter(
      ([field, value]) => !same(value, Object.entries(from).find(([f]) => f === field)?.[1]),
    ),
  ),
});

/** The settings with every field that says the same as in others being theirs, so that what hangs on it is not drawn anew. */
const sharing = (settings: Settings, others: Settings): Settings => {
  const known = new Map<string, unknown>(Object.entries(others));
  return {
    ...settings,
    ...Object.fromEntries(
      Object.entries(settings).map(([field, value]) => [
        field,
        same(value, known.get(field)) ? known.get(field) : value,
      ]),
    ),
  };
};

/** The next state of a draft; pure, so that history can be tested without a screen. */
export const draftSteps = (state: DraftState, step: DraftStep): DraftState => {
  const { kept, draft, past, future } = state;
  switch (step.kind) {
    case 'stored': {
      // What is stored already is the same object, so that nothing is drawn anew for it.
      if (kept !== null && same(kept, step.settings)) return state;
      // The draft itself was kept: what led to it can still be undone.
      if (draft !== null && same(draft, step.settings)) return { ...state, kept: draft };
      const settings = draft === null ? step.settings : sharing(step.settings, draft);
      if (kept === null || draft === null) return { ...state, kept: settings, draft: settings };
      const onto = (one: Settings): Settings => rebased(one, kept, settings);
      return {
        ...state,
        kept: settings,
        draft: same(draft, kept) ? settings : onto(draft),
        // An undoing must not undo what was stored elsewhere meanwhile.
        past: past.map(onto),
        future: future.map(onto),
      };
    }
    case 'change': {
      if (draft === null) return state;
      const next = { ...draft, ...step.part };
      if (same(draft, next)) return state;
      const goesOn = step.what === state.what && past.length > 0;
      return {
        ...state,
        draft: next,
        past: goesOn ? past : [...past, draft].slice(-longestPast),
        future: [],
        what: step.what,
        keeping: 'idle',
      };
    }
    case 'undo': {
      const before = past.at(-1);
      if (before === undefined || draft === null) return state;
      return { ...state, draft: before, past: past.slice(0, -1), future: [draft, ...future], what: null };
    }
    case 'redo': {
      const [next, ...rest] = future;
      if (next === undefined || draft === null) return state;
      return { ...state, draft: next, past: [...past, draft], future: rest, what: null };
    }
    case 'discard':
      if (kept === null || draft === null || same(draft, kept)) return state;
      return { ...state, draft: kept, past: [...past, draft], future: [], what: null };
    case 'keeping':
      return { ...state, keeping: step.keeping, what: null };
  }
};
