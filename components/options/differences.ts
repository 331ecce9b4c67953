import { formatNumber, formatPercent, formatSigned } from '../../utils/i18n/format.ts';
import { ownName } from '../../utils/i18n/languages.ts';
import { language, type MessageKey, message, messageNamed } from '../../utils/i18n/message.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { compareRules } from '../../utils/rules/pack.ts';
import { writeCondition } from '../../utils/rules/write-text.ts';
import { outcomeWords } from '../rules/rule-words.ts';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields of which no more is told than that they differ, under the title that they have on the page. */
const others: readonly (readonly [keyof Settings, MessageKey])[] = [
  ['policies', 'options_policies'],
  ['tags', 'options_tags'],
  ['appearance', 'options_tags'],
  ['owners', 'owners_title'],
  ['selections', 'selections_title'],
  ['menu', 'menu_title'],
];

/** In what settings differ from others, one sentence each, in the reader's words. */
export const differences = (from: Settings, to: Settings): string[] => {
  const lines: string[] = [];
  const { added, changed, gone } = compareRules(from.rules, to.rules);
  for (const rule of added) lines.push(message('difference_rule_added', rule.name));
  for (const { after } of changed)
    lines.push(
      `${message('difference_rule_changed', after.name)}: ${writeCondition(after.when)} → ${outcomeWords(after.outcome)}`,
    );
  for (const rule of gone) lines.push(message('difference_rule_gone', rule.name));
  const order = (rules: Settings['rules'], others: Settings['rules']): string[] =>
    rules.map(({ id }) => id).filter((id) => others.some((other) => other.id === id));
  if (!isSame(order(from.rules, to.rules), order(to.rules, from.rules))) lines.push(message('difference_rules_order'));
  for (const id of new Set([...Object.keys(from.signals), ...Object.keys(to.signals)])) {
    const [before, after] = [from.signals[id], to.signals[id]];
    if (isSame(before, after)) continue;
    const words = after?.on === false ? message('difference_off') : `× ${formatNumber(after?.weight ?? 1)}`;
    lines.push(message('difference_value', messageNamed(`signal_${id}`), words));
  }
  for (const [field, key] of [
    ['operationsFrom', 'options_operations_from'],
    ['projectUpTo', 'options_project_up_to'],
  ] as const)
    if (from[field] !== to[field]) lines.push(message('difference_value', message(key), formatPercent(to[field])));
  for (const word of to.words)
    if (!from.words.some((one) => isSame(one, word)))
      lines.push(message('difference_value', message('difference_word', word.term), formatSigned(word.weight)));
  for (const word of from.words)
    if (!to.words.some((one) => one.term === word.term && one.language === word.language))
      lines.push(message('difference_word_gone', word.term));
  if (from.language !== to.language)
    lines.push(
      message('difference_language', to.language === null ? message('language_browser') : ownName(to.language)),
    );
  const cap = to.policies.everywhere.shares.cap;
  if (from.policies.everywhere.shares.cap !== cap)
    lines.push(message('difference_value', message('policy_cap'), formatPercent(cap)));
  const rest = others.filter(([field]) => !isSame(from[field], to[field])).map(([, title]) => message(title));
  if (rest.length > 0)
    lines.push(message('difference_rest', new Intl.ListFormat(language()).format([...new Set(rest)])));
  return lines;
};
