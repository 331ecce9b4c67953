import { useEffect } from 'react';
import type { Draft } from '../hooks/use-draft.ts';

/** Where the browser's own undo is at work. */
const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && /text|search|url/.test(target.type));

/** Undo, redo and keep by the keys that everybody knows; inside a text field the browser's own undo goes first. */
export const useDraftKeys = ({ undo, redo, keep, dirty }: Draft): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 's' && dirty) void keep();
      else if (isText(event.target)) return;
      else if (key === 'z') event.shiftKey ? redo() : undo();
      else if (key === 'y') redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [undo, redo, keep, dirty]);
};
