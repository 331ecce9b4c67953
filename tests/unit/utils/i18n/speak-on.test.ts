import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speakOn } from '../../../../utils/i18n/speak-on.ts';
import { readEnglish } from '../../english.ts';

beforeEach(readEnglish);

it('says the language of the messages and the side from which it is read', () => {
  const root = { lang: '', dir: '' };
  speakOn(root);
  expect(root).toEqual({ lang: 'en', dir: 'ltr' });
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) =>
    key === 'language_direction' ? 'rtl' : 'ar',
  );
  speakOn(root);
  expect(root).toEqual({ lang: 'ar', dir: 'rtl' });
});
