// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { InLanguage } from '../../../../components/ui/in-language.tsx';
import { formatNumber } from '../../../../utils/i18n/format.ts';
import { languages } from '../../../../utils/i18n/languages.ts';
import { message, speak } from '../../../../utils/i18n/message.ts';
import { english, readEnglish } from '../../english.ts';
import { backgroundWith, draw, until, viewOf } from '../screen.tsx';

beforeEach(() => {
  readEnglish();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://lens/');
  vi.stubGlobal('fetch', async (address: URL) => {
    const own = address.pathname === '/_locales/de/messages.json';
    return {
      json: async () => (own ? { options_title: { message: 'Optionen' }, language_tag: { message: 'de' } } : english),
    };
  });
});
afterEach(() => {
  speak(null);
  vi.unstubAllGlobals();
});

it('draws a screen in the language that was chosen, and again, in place, when another is', async () => {
  vi.spyOn(languages, 'includes').mockReturnValue(true);
  const { background, state, change } = backgroundWith(viewOf([]));
  const screen = () => (
    <p>
      {message('options_title')} {formatNumber(0.5)} <input />
    </p>
  );
  const place = await draw(<InLanguage title="options_title" screen={screen} />, background);
  await until(() => expect(place.textContent).toContain('Lifecycle Lens'));
  const field = place.querySelector('input');
  if (field) field.value = 'half a thought';
  state.settings = { ...state.settings, language: 'de' };
  await change();
  await until(() => expect(place.textContent).toBe('Optionen 0,5 '));
  expect([document.documentElement.lang, document.title]).toEqual(['de', 'Optionen']);
  expect(place.querySelector('input')?.value).toBe('half a thought');
  state.settings = { ...state.settings, language: null };
  await change();
  await until(() => expect(document.documentElement.lang).toBe('en'));
});

it('draws in the browser’s language when nobody answers', async () => {
  const { background, state } = backgroundWith(viewOf([]));
  state.failing = true;
  const place = await draw(<InLanguage title="options_title" screen={() => message('options_title')} />, background);
  await until(() => expect(place.textContent).toBe(english.options_title?.message));
});
