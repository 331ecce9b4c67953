import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alike } from '../../../../utils/model/alike.ts';

const someJson = fc.jsonValue({ maxDepth: 3, noUnicodeString: false });

it('knows a copy as the same and tells apart what stands otherwise in JSON', () => {
  fc.assert(
    fc.property(someJson, someJson, (a, b) => {
      expect(alike(a, JSON.parse(JSON.stringify(a)))).toBe(true);
      if (alike(a, b)) expect(b).toEqual(a);
    }),
  );
});

it.each([
  [{ a: 1, b: [2, { c: null }] }, { b: [2, { c: null }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, { a: 1, c: 2 }, false],
  [[1, 2], [1], false],
  [[], {}, false],
  [null, {}, false],
  [{ toString: 1 }, {}, false],
  [0, '', false],
])('compares %j with %j', (a, b, expected) => {
  expect(alike(a, b)).toBe(expected);
  expect(alike(b, a)).toBe(expected);
});
