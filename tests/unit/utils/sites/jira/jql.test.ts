import { expect, it } from 'vitest';
import { jqlIn, jqlString, withoutOrder } from '../../../../../utils/sites/jira/jql.ts';

it('keeps a value inside its quotes', () => {
  expect(jqlString('plain')).toBe('"plain"');
  expect(jqlString('a "b" \\ c\nd')).toBe('"a \\"b\\" \\\\ c d"');
  expect(jqlString('") OR project is not EMPTY --')).toBe('"\\") OR project is not EMPTY --"');
});

it('lists values', () => {
  expect(jqlIn('key', ['SHOP-1', 'SHOP-2'])).toBe('key in ("SHOP-1", "SHOP-2")');
});

it('leaves the order out, but not the words of it inside quotes', () => {
  expect(withoutOrder('project = SHOP ORDER BY created DESC, key')).toBe('project = SHOP');
  expect(withoutOrder('summary ~ "in order by mail"')).toBe('summary ~ "in order by mail"');
  expect(withoutOrder('summary ~ "order by mail" order by rank')).toBe('summary ~ "order by mail"');
  expect(withoutOrder('order by created')).toBe('');
});
