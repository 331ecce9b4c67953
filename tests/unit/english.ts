import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';

const Messages = z.record(z.string(), z.object({ message: z.string() }));
const path = join(import.meta.dirname, '../../public/_locales/en/messages.json');

/** The English messages as they ship. */
export const english = z.parse(Messages, JSON.parse(readFileSync(path, 'utf8')));

/** Lets `message` answer in English as a browser does: unknown keys are empty, `$1` to `$9` are filled in. */
export const readEnglish = (): void => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string, values?: unknown) => {
    const given = Array.isArray(values) ? values.map(String) : [];
    return (english[key]?.message ?? '').replace(/\$([1-9])/g, (_, place: string) => given[Number(place) - 1] ?? '');
  });
};
