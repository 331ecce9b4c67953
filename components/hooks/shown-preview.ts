import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Preview } from '../../utils/model/preview.ts';
import type { Settings } from '../../utils/model/settings.ts';

/** A preview that has come, with the draft it is of and the control that was changed last before it was asked for. */
export interface ShownPreview {
  preview: Preview;
  draft: Settings;
  what: string | null;
}

/** The preview that is shown, for many small parts of a screen of which each is drawn anew only when its own figure changes. */
export interface PreviewSource {
  get(): ShownPreview | null;
  set(next: ShownPreview): void;
  subscribe(listener: () => void): () => void;
}

/** Figures come anew with each preview, though most of them say the same: those stay the same objects. */
const shared = (rules: Preview['rules'], known: Preview['rules'] | undefined): Preview['rules'] =>
  Object.fromEntries(
    Object.entries(rules).map(([id, figures]) => {
      const before = known?.[id];
      return [id, before && JSON.stringify(before) === JSON.stringify(figures) ? before : figures];
    }),
  );

const sharing = (preview: Preview, known: Preview | undefined): Preview => ({
  ...preview,
  rules: shared(preview.rules, known?.rules),
  managedRules: shared(preview.managedRules, known?.managedRules),
});

export const previewSource = (): PreviewSource => {
  let shown: ShownPreview | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => shown,
    set: (next) => {
      shown = { ...next, preview: sharing(next.preview, shown?.preview) };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

export const PreviewContext = createContext<PreviewSource>(previewSource());

/** A part of the shown preview. `select` gives a plain value or a part of what it is given, so that the same stays the same. */
export const useShown = <Part>(select: (shown: ShownPreview | null) => Part): Part => {
  const source = useContext(PreviewContext);
  return useSyncExternalStore(source.subscribe, () => select(source.get()));
};
