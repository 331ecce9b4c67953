import { expect, it } from 'vitest';
import { whenAsked } from '../../../../utils/model/when-asked.ts';

it('works it out when it is first asked for, and once, whatever comes of it', () => {
  const asked: number[] = [];
  const nothing = whenAsked(() => {
    asked.push(1);
    return undefined;
  });
  expect(asked).toEqual([]);
  expect([nothing(), nothing()]).toEqual([undefined, undefined]);
  expect(asked).toEqual([1]);
});
