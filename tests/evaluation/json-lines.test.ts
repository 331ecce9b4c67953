import { expect, it } from 'vitest';
import { readJsonLines } from './json-lines.ts';

it('keeps input order and reports bad lines by number', () => {
  const { entries, faults } = readJsonLines(
    '{"id":"b","ticket":{"title":"x"}}\n\nnonsense\n{"id":"a","ticket":{"title":"y"}}\n',
  );
  expect(entries.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(faults).toEqual([{ at: 3, error: 'not JSON' }]);
});
