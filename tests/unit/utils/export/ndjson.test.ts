import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columns } from '../../../../utils/export/columns.ts';
import { ndjson } from '../../../../utils/export/ndjson.ts';
import { anyCharacter } from '../../any-character.ts';
import { contentOf, judgedAs, many, written } from '../../judged.ts';

const lines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

it('writes a line a ticket with the columns of the table', () => {
  const file = lines(written(ndjson, contentOf([...many('operations', 2), judgedAs('project', 'P-1')])));
  expect(file.map(({ key }) => key)).toEqual(['operations-1', 'operations-2', 'P-1']);
  for (const line of file) expect(Object.keys(line)).toEqual(columns.map(({ name }) => name));
});

it('gives every column one type in all rows', () => {
  const rich = judgedAs('project', 'P-1', {
    points: 0.5,
    labels: ['a', 'b'],
    created: '2026-01-05',
    due: '2026-02-01T10:00:00.000Z',
  });
  const whole = judgedAs('project', 'P-2', { points: 3, labels: null });
  const text = written(ndjson, contentOf([rich, whole]));
  expect(text).toContain('"points":3.0');
  const [first, second] = lines(text);
  expect(first).toMatchObject({ labels: ['a', 'b'], created: '2026-01-05T00:00:00.000Z', due: '2026-02-01' });
  expect(second).toMatchObject({ labels: [], points: 3, created: null });
});

it('keeps every title on its line, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (title) => {
      expect(lines(written(ndjson, contentOf([judgedAs('unclear', 'A-1', { title })])))).toMatchObject([{ title }]);
    }),
  );
});
