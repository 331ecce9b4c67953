// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { lookAs } from '../../../../utils/page/look.ts';

const sheets = () => [...document.querySelectorAll('style[data-lifecycle-lens="look"]')];

it('comes and goes with what the reader wants, and is there once', () => {
  lookAs(document, { words: false, unclear: true });
  lookAs(document, { words: false, unclear: false });
  expect(sheets()).toHaveLength(1);
  expect(sheets()[0]?.textContent).toContain('font-size:0');
  expect(sheets()[0]?.textContent).toContain('"unclear"]{display:none}');
  lookAs(document, { words: true, unclear: true });
  expect(sheets()).toEqual([]);
});
