import { expect, it } from 'vitest';
import { jqlIn, jqlString } from '../../../../../utils/sites/jira/jql.ts';

it('keeps a value inside its quotes', () => {
  expect(jqlString('plain')).toBe('"plain"');
  expect(jqlString('a "b" \\ c\nd')).toBe('"a \\"b\\" \\\\ c d"');
  expect(jqlString('") OR project is not EMPTY --')).toBe('"\\") OR project is not EMPTY --"');
});

it('lists values', () => {
  expect(jqlIn('key', ['SHOP-1', 'SHOP-2'])).toBe('key in ("SHOP-1", "SHOP-2")');
});
