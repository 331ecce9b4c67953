import { beforeEach, expect, it } from 'vitest';
import { practicesAsCsv, practicesAsMarkdown } from '../../../../components/policy/practice-text.ts';
import { readEnglish } from '../../english.ts';

beforeEach(readEnglish);

const practice = {
  id: 'a',
  project: 'p',
  projectTitle: 'A | B',
  practice: '=HYPERLINK("x")',
  owner: 'COO',
  state: 'proposed',
  at: '2026-06-01',
} as const;

it('keeps a formula text in a spreadsheet', () => {
  expect(practicesAsCsv([practice]).split('\r\n')[1]).toBe(`"'=HYPERLINK(""x"")",A | B,COO,proposed,2026-06-01,p`);
});

it('keeps a table a table', () => {
  const lines = practicesAsMarkdown([practice]).split('\n');
  expect(lines[0]).toBe('Lessons proposed to operations');
  expect(lines.at(-2)).toBe('| =HYPERLINK("x") | A \\| B | COO | proposed | 2026-06-01 |');
});
