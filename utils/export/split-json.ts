import type { Steps } from '../model/steps.ts';

/** A JSON text whose object holds a list under some key: the list's elements, each still as text, and the text around them with the list empty. */
export interface SplitJson {
  elements: readonly string[];
  rest: string;
}

/** Characters that are gone through in a step: some milliseconds. */
const stretch = 500_000;

const [quote, comma, backslash] = [34, 44, 92];
const isOpening = (code: number): boolean => code === 91 || code === 123;
const isClosing = (code: number): boolean => code === 93 || code === 125;

/** Where the string ends that begins at a quote; -1 when it does not. */
const endOfString = (text: string, from: number): number => {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text.charCodeAt(at - 1 - escapes) === backslash) escapes += 1;
    if (escapes % 2 === 0) return at;
  }
  return -1;
};

/**
 * Splits a JSON text at the elements of the list under a key of its object, so that a long list need not be parsed in one go.
 * Nothing is parsed: where the text is no JSON, an element or the rest is none either. Null when there is no such list.
 */
export function* splitJson(text: string, key: string): Steps<SplitJson | null> {
  const name = JSON.stringify(key);
  const listBegins = /\s*:\s*\[/y;
  const elements: string[] = [];
  let list = -1;
  let [depth, element, rested] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (at - rested > stretch) {
      rested = at;
      yield;
    }
    const code = text.charCodeAt(at);
    if (code === quote) {
      const end = endOfString(text, at);
      if (end < 0) return null;
      if (list < 0 && depth === 1 && text.slice(at, end + 1) === name) {
        listBegins.lastIndex = end + 1;
        if (listBegins.test(text)) {
          list = listBegins.lastIndex;
          [depth, element] = [2, list];
        }
      }
      at = Math.max(end, list - 1);
    } else if (isOpening(code)) depth += 1;
    else if (list >= 0 && depth === 2 && (code === comma || isClosing(code))) {
      const part = text.slice(element, at);
      // An empty list has no element, and not an empty one.
      if (code === comma || elements.length > 0 || part.trim() !== '') elements.push(part);
      if (code !== comma) return { elements, rest: text.slice(0, list) + text.slice(at) };
      element = at + 1;
    } else if (isClosing(code)) depth -= 1;
  }
  return null;
}
