/** An element description; see element.js. */
export interface Described {
  readonly tag?: string;
  readonly text?: string;
}
export const toHtml: (node: Described) => string;
