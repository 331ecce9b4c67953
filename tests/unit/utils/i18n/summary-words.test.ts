import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { summaryWords } from '../../../../utils/i18n/summary-words.ts';
import { readEnglish } from '../../english.ts';

it('writes amounts, shares and days in the reader’s way', () => {
  readEnglish();
  expect(summaryWords().part(1_234.5, 0.25)).toBe('1,234.5 (25%)');
  const spoken = vi.mocked(fakeBrowser.i18n.getMessage).getMockImplementation();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, values) =>
    key === 'language_tag' ? 'de' : (spoken?.(key, values) ?? ''),
  );
  expect(summaryWords().part(1_234.5, 0.25)).toBe('1.234,5 (25\u00a0%)');
  expect(summaryWords().about('2026-06-30')).toContain('30.06.2026');
  expect(summaryWords().part(3, null)).toBe('3');
});
