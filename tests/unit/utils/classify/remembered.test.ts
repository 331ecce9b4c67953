import { expect, it } from 'vitest';
import { remembered } from '../../../../utils/classify/remembered.ts';

const counting = (most: number) => {
  const asked: string[] = [];
  const read = remembered((text) => {
    asked.push(text);
    return { text };
  }, most);
  return { asked, read };
};

it('reads a text once', () => {
  const { asked, read } = counting(10);
  expect(read('a')).toBe(read('a'));
  expect(asked).toEqual(['a']);
});

it('forgets what was long ago, however many texts come', () => {
  const { asked, read } = counting(2);
  for (const text of ['a', 'b', 'c', 'd', 'e', 'a']) expect(read(text)).toEqual({ text });
  expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'a']);
  read('e');
  expect(asked).toHaveLength(6);
});
