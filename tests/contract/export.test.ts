import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportFormats } from '../../utils/export/registry.ts';
import { english, readEnglish } from '../unit/english.ts';
import { contentOf, judgedAs, many, written } from '../unit/judged.ts';

beforeEach(readEnglish);

const folder = join(import.meta.dirname, '../../utils/export');
const judged = [
  ...many('operations', 2),
  judgedAs('project', 'P-1', { title: '=1+1, "x"\n<b>__proto__</b> 🚀 עברית' }),
];
const content = contentOf(judged);

describe('the registry of export formats', () => {
  it('holds each format once, by the name of its file', () => {
    const files = readdirSync(folder)
      .filter((file) => /: ExportFormat = /.test(readFileSync(join(folder, file), 'utf8')))
      .map((file) => file.replace('.ts', ''));
    expect(exportFormats.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });
});

describe.each(exportFormats)('the format $id', (format) => {
  it('says what it is', () => {
    expect(english[`export_${format.id}`]?.message).toMatch(/\S/);
    expect(format.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+;charset=utf-8$/);
  });

  it('writes every ticket, and the same for the same rows', () => {
    const text = written(format, content);
    for (const { ticket } of judged) expect(text).toContain(ticket.key);
    expect(written(format, content)).toBe(text);
  });

  it('keeps hostile text as text', () => {
    expect(written(format, content)).toContain('🚀 עברית');
    expect(written(format, content)).not.toMatch(/(^|,)=1\+1/m);
  });

  it('writes no tickets without failing', () => {
    expect(typeof written(format, contentOf([]))).toBe('string');
  });
});
