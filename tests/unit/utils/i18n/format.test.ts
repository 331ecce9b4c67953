import { beforeEach, expect, it } from 'vitest';
import { formatDay, formatMoment, formatNumber, formatPercent, formatSigned } from '../../../../utils/i18n/format.ts';
import { readEnglish } from '../../english.ts';

beforeEach(readEnglish);

it('writes numbers in the reader’s way', () => {
  expect(formatNumber(12_345.67)).toBe('12,345.7');
});

it('writes shares as whole percentages and never rounds something to nothing', () => {
  expect(formatPercent(0.583)).toBe('58%');
  expect(formatPercent(0.001)).toBe('<1%');
  expect(formatPercent(0)).toBe('0%');
});

it('writes days without shifting them by the time zone, and leaves other text alone', () => {
  expect(formatDay('2026-03-04')).toBe('Mar 4, 2026');
  expect(formatDay('2026-03-04T23:59:59.000Z')).toBe('Mar 4, 2026');
  expect(formatDay('soon')).toBe('soon');
});

it('writes a moment with its time', () => {
  expect(formatMoment('2026-03-04T12:05:00.000Z')).toMatch(/^Mar [345], 2026, \d+:05/);
});

it('writes weights with their sign, so that they can be added up', () => {
  expect(formatSigned(1.234)).toBe('+1.23');
  expect(formatSigned(-0.5)).toBe('-0.50');
  expect(formatSigned(0)).toBe('0.00');
});
