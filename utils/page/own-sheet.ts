import { ours } from './ours.ts';

/** A style sheet of our own in a page, that comes and goes. */
export interface OwnSheet {
  /** Has the document styled so; null takes the sheet away. */
  set(document: Document, css: string | null): void;
}

/** The sheet of this name, such as 'look'. It is held and not looked for: on a large page a look takes longer than drawing many tags. */
export const ownSheet = (name: string): OwnSheet => {
  const sheets = new WeakMap<Document, HTMLStyleElement>();
  return {
    set: (document, css) => {
      const known = sheets.get(document);
      if (css === null) {
        known?.remove();
        return;
      }
      const style = known ?? document.createElement('style');
      sheets.set(document, style);
      style.setAttribute(ours, name);
      if (style.textContent !== css) style.textContent = css;
      if (!style.isConnected) (document.head ?? document.documentElement).append(style);
    },
  };
};
