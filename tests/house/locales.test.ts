import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { learntSignal } from '../../utils/classify/adjustment.ts';
import { ruleSignal } from '../../utils/classify/explain.ts';
import { exportFormats } from '../../utils/export/registry.ts';
import { folderOf, languages } from '../../utils/i18n/languages.ts';
import { RuleAttribute, RuleOperator } from '../../utils/model/rule.ts';
import { hints } from '../../utils/policy/registry.ts';
import { packProblemCodes } from '../../utils/rules/pack.ts';
import { textProblemCodes } from '../../utils/rules/tokens.ts';
import { signals } from '../../utils/signals/registry.ts';
import { files, read, sources } from './tree.ts';

const Messages = z.record(z.string(), z.object({ message: z.string(), description: z.optional(z.string()) }));

const localeFiles = files.filter((file) => /^public\/_locales\/[^/]+\/messages\.json$/.test(file));
const messagesOf = (file: string) => Messages.parse(JSON.parse(read(file)));
const english = messagesOf('public/_locales/en/messages.json');

const pluralForm = /_(zero|one|two|few|many|other)$/;
const stemOf = (key: string): string => key.replace(pluralForm, '');

/** Keys that are put together from a registry's ids at run time. */
const families = [
  ...[...signals.map(({ id }) => id), learntSignal, ruleSignal].flatMap((id) => [`signal_${id}`, `signal_${id}_about`]),
  ...exportFormats.map(({ id }) => `export_${id}`),
  ...RuleAttribute.options.map((one) => `rule_attribute_${one}`),
  ...RuleOperator.options.map((one) => `rule_operator_${one}`),
  ...textProblemCodes.map((one) => `rule_text_${one}`),
  ...packProblemCodes.map((one) => `pack_problem_${one}`),
  ...hints.flatMap(({ id }) => ['why', 'source', 'action'].map((part) => `hint_${id}_${part}`)),
].map((key) => key.replaceAll('-', '_'));

/** Every word that stands between quotes in the extension, and the keys that the manifest names. */
const spoken: ReadonlySet<string> = new Set([
  ...sources.flatMap((file) => [...read(file).matchAll(/['"`](\w+)['"`]/g)].map((match) => match[1] ?? '')),
  ...[...read('wxt.config.ts').matchAll(/__MSG_(\w+?)__/g)].map((match) => match[1] ?? ''),
  ...families,
]);

const placeholders = (text: string): string[] => [...new Set(text.match(/\$\d/g))].toSorted();

describe('messages', () => {
  it('are each used', () => {
    expect(Object.keys(english).filter((key) => !spoken.has(key) && !spoken.has(stemOf(key)))).toEqual([]);
  });

  it('are there for every signal and every hint', () => {
    expect(families.filter((key) => !(key in english))).toEqual([]);
  });

  it('are there for every key that is asked for by name', () => {
    const asked = sources.flatMap((file) =>
      [...read(file).matchAll(/\b(message|messageNamed|countMessage|countMessageNamed)\(\s*'(\w+)'/g)].map(
        ([, how = '', key = '']) => (how.startsWith('count') ? `${key}_other` : key),
      ),
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((key) => !(key in english))).toEqual([]);
  });

  it('say something, number their placeholders from $1 on and end with no space', () => {
    for (const [key, { message }] of Object.entries(english)) {
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe('');
      // A singular may say 'one' instead of the number, so only the whole set counts.
      if (key.endsWith('_one')) continue;
      expect(placeholders(message), key).toEqual(placeholders(message).map((_, index) => `$${index + 1}`));
    }
  });

  it('have both English forms where they count', () => {
    const stems = new Set(
      Object.keys(english)
        .filter((key) => /_(one|other)$/.test(key))
        .map(stemOf),
    );
    expect([...stems].filter((stem) => !(`${stem}_one` in english && `${stem}_other` in english))).toEqual([]);
  });

  it('are there for exactly the languages that can be chosen', () => {
    const folders = localeFiles.map((file) => file.split('/')[2] ?? '');
    expect(languages.map(folderOf).toSorted()).toEqual(folders.toSorted());
    const tags = localeFiles.map((file) => messagesOf(file).language_tag?.message ?? '');
    expect([...languages].toSorted()).toEqual(tags.toSorted());
  });

  it.each(localeFiles)('are the same in %s as in English, placeholder for placeholder', (file) => {
    const other = messagesOf(file);
    const missing = Object.keys(english).filter((key) => !(key in other));
    // A browser would show the English text in its place, also for the form for one alone.
    expect(missing).toEqual([]);
    const strays = Object.keys(other).filter((key) => !(key in english || `${stemOf(key)}_other` in english));
    expect(strays).toEqual([]);
    const unlike = Object.entries(other).filter(([key, { message }]) => {
      const wanted = placeholders((english[key] ?? english[`${stemOf(key)}_other`])?.message ?? '');
      const here = placeholders(message);
      // A form for one alone may say 'one' instead of the number, in either language.
      return key.endsWith('_one')
        ? wanted.filter((one) => one !== '$1').join() !== here.filter((one) => one !== '$1').join()
        : wanted.join() !== here.join();
    });
    expect(unlike).toEqual([]);
  });

  it.each(localeFiles)('in %s say their own language, and a name and a description that the stores take', (file) => {
    const { language_tag, language_direction, extension_name, extension_description } = messagesOf(file);
    expect(language_tag?.message.replace('-', '_')).toBe(file.split('/')[2]);
    expect(language_direction?.message).toMatch(/^(ltr|rtl)$/);
    // Chrome Web Store and Firefox Add-ons: names of 45 characters at most, descriptions of 132.
    expect(extension_name?.message.length).toBeLessThanOrEqual(45);
    expect(extension_description?.message.length).toBeLessThanOrEqual(132);
  });

  it.each(localeFiles)('in %s name the number wherever the form for one also stands for none', (file) => {
    const other = messagesOf(file);
    const plurals = new Intl.PluralRules(other.language_tag?.message);
    const nought = plurals.select(0) === 'one';
    // Hints are never about none of what they count.
    const silent = Object.entries(other).filter(
      ([key, { message }]) => nought && /^(?!hint_).*_one$/.test(key) && !message.includes('$1'),
    );
    expect(silent).toEqual([]);
  });
});
