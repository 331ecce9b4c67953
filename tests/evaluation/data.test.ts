import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { judgedOf, loadExamples } from './data.ts';

const folder = mkdtempSync(join(tmpdir(), 'labelled-'));
afterAll(() => rmSync(folder, { recursive: true }));
const line = (id: string, label: string, certainty: number, source: string): string =>
  JSON.stringify({ id, label, certainty, source, ticket: { title: 'Renew the lease' } });

it('says that a file is not there', () => {
  expect(loadExamples(join(folder, 'none.jsonl'))).toBeNull();
});

it('judges real tickets that two readers agree on, and fits on written ones too', () => {
  const file = join(folder, 'tickets.jsonl');
  writeFileSync(
    file,
    [
      line('a', 'operations', 3, 's'),
      line('b', 'project', 1, 's'),
      line('c', 'disputed', 3, 's'),
      line('d', 'unclear', 2, 's'),
    ].join('\n'),
  );
  writeFileSync(join(folder, 'written.jsonl'), line('w', 'project', 3, 'written'));
  const examples = loadExamples(file) ?? [];
  expect(examples.map(({ id }) => id)).toEqual(expect.arrayContaining(['a', 'b', 'w']));
  expect(judgedOf(examples).map(({ id }) => id)).toEqual(['a', 'd']);
});
