import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isolated } from '../../../../utils/i18n/isolated.ts';
import { readEnglish } from '../../english.ts';

beforeEach(readEnglish);

it('leaves a name alone that is written as the sentence is', () => {
  expect(isolated('Web shop')).toBe('Web shop');
});

it('keeps a name from turning the sentence round, whichever of the two is written from the right', () => {
  expect(isolated('חנות')).toBe('\u2068חנות\u2069');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('rtl');
  expect(isolated('Web shop')).toBe('\u2068Web shop\u2069');
});
