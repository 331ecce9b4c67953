import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { classify, readInput } from './classify.ts';

const Answer = z.object({
  id: z.string(),
  category: z.enum(['project', 'operations', 'unclear']),
  probability: z.number().check(z.gte(0), z.lte(1)),
  confidence: z.enum(['low', 'medium', 'high']),
  evidence: z.array(
    z.strictObject({
      signal: z.string(),
      direction: z.enum(['project', 'operations']),
      weight: z.number(),
      field: z.string(),
      quote: z.string(),
    }),
  ),
});
const answers = (lines: readonly string[]): z.infer<typeof Answer>[] =>
  lines.map((line) => Answer.parse(JSON.parse(line)));

const lines = [
  '{"id":"b","ticket":{"title":"Renew the certificate every month","type":"Incident"}}',
  '{"id":"a","ticket":{"title":"Zzyzx"}}',
  '{"id":"c","ticket":{"title":"Migrate the wiki to the new platform","type":"Epic"}}',
].join('\n');

describe('classify', () => {
  it('answers in input order, in the shape that is promised', () => {
    expect(answers(classify(readInput(lines), false)).map(({ id, category }) => [id, category])).toEqual([
      ['b', 'operations'],
      ['a', 'unclear'],
      ['c', 'project'],
    ]);
  });

  it('never answers unclear when forced', () => {
    for (const { category, probability } of answers(classify(readInput(lines), true)))
      expect(category).toBe(probability >= 0.5 ? 'operations' : 'project');
  });

  it('knows the four shapes apart', () => {
    expect(readInput(lines).entries).toHaveLength(3);
    expect(readInput('Summary,Issue key\nFix the pump,A-1\n').entries[0]?.id).toBe('A-1');
    expect(readInput('{"issues":[{"key":"AB-2","fields":{"summary":"x"}}]}').entries[0]?.id).toBe('AB-2');
    expect(readInput('{"name":"b","lists":[],"cards":[{"id":"1","name":"x","idList":"l"}]}').entries[0]?.id).toBe('1');
  });
});

describe('hostile and broken files', () => {
  it('take no more than a ticket may hold', () => {
    const line = (ticket: object): string => JSON.stringify({ id: 'x', ticket });
    const hostile = [
      line({ title: 'a'.repeat(200_000), description: '<script>'.repeat(200_000), subtasks: 1e9, checkItems: 1e9 }),
      line({ title: 'x', labels: Array(20_000).fill('bau'), created: 'yesterday', due: '9999-99-99', type: 7 }),
      line({ title: '', project: '__proto__', list: 'constructor', labels: ['__proto__'] }),
      '{"ticket":{"title":"Weekly report"}}',
      '[]',
      'null',
      '{"ticket":{}}',
    ];
    const input = readInput(`\uFEFF${hostile.join('\r\n')}`);
    expect(answers(classify(input, true))).toHaveLength(4);
    expect(input.faults.map(({ at }) => at)).toEqual([5, 6, 7]);
  });

  it('let the tickets of one project be each other’s neighbours, and only them', () => {
    const run = (id: number, project: string): string =>
      JSON.stringify({
        id,
        ticket: { title: 'Check of hall B', project, created: `2026-0${id}-03T09:00:00Z` },
      });
    const of = (projects: readonly string[]): (string | undefined)[] =>
      answers(classify(readInput(projects.map((project, at) => run(at + 1, project)).join('\n')), false)).map(
        ({ evidence }) => evidence.find(({ signal }) => signal === 'cadence')?.quote,
      );
    expect(of(['A', 'A', 'A', 'A'])).toEqual(Array(4).fill('every 30 days'));
    expect(of(['A', 'B', 'C', 'D'])).toEqual(Array(4).fill(undefined));
  });
});

describe('npm run classify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'classify-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const script = join(import.meta.dirname, 'classify.ts');

  it('prints a line a ticket and ends with 0', () => {
    const file = join(folder, 'good.jsonl');
    writeFileSync(file, `${lines}\n`);
    expect(execFileSync(process.execPath, [script, file], { encoding: 'utf8' }).trim().split('\n')).toHaveLength(3);
  });

  it('reports bad lines by number, answers the rest and ends with 1', () => {
    const file = join(folder, 'bad.jsonl');
    writeFileSync(file, `${lines}\nnonsense\n`);
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, file, '--force'], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('line 4');
    expect(answers(stdout.trim().split('\n'))).toHaveLength(3);
  });

  it('says so when there is no such file', () => {
    const { status, stderr } = spawnSync(process.execPath, [script, join(folder, 'none')], { encoding: 'utf8' });
    expect(status).not.toBe(0);
    expect(stderr).toContain('none');
  });
});
