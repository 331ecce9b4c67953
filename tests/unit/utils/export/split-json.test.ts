import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitJson } from '../../../../utils/export/split-json.ts';
import { atOnce } from '../../../../utils/model/steps.ts';

const split = (text: string) => atOnce(splitJson(text, 'list'));

describe('splitJson', () => {
  it('gives each element of the list as it stands, and all that is around them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.nat(4),
        (list, more, space) => {
          const { list: _, ...others } = more;
          const found = split(JSON.stringify({ ...others, list, last: 'list' }, null, space));
          expect(found?.elements.map((element) => JSON.parse(element))).toEqual(JSON.parse(JSON.stringify(list)));
          expect(JSON.parse(found?.rest ?? '')).toEqual(
            JSON.parse(JSON.stringify({ ...others, list: [], last: 'list' })),
          );
        },
      ),
    );
  });

  it.each([
    ['a list of another object', '{"a":{"list":[1]}}'],
    ['a text of that name', '{"a":"list","b":[1]}'],
    ['something else under the key', '{"list":{"0":1}}'],
    ['a list without an end', '{"list":[1,2'],
    ['a string without an end', '{"list":["1]}'],
  ])('finds none in %s', (_, text) => {
    expect(split(text)).toBeNull();
  });

  it('lets nothing that is no JSON look as if it were', () => {
    for (const text of ['{"list":[1,]}', '{"list":[1}', '{"list":[{]}', '{"list":[1]} x']) {
      const { elements = [], rest = '' } = split(text) ?? {};
      expect(() => [...elements, rest].map((part) => JSON.parse(part)), text).toThrow();
    }
  });

  it('takes turns in a long text', () => {
    const steps = splitJson(JSON.stringify({ list: Array.from({ length: 400_000 }, (_, at) => at) }), 'list');
    expect(steps.next().done).toBe(false);
  });
});
