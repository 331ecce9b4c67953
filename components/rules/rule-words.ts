import { formatNumber } from '../../utils/i18n/format.ts';
import { type MessageKey, message, messageNamed } from '../../utils/i18n/message.ts';
import type { Outcome, Rule, RuleAttribute, RuleOperator } from '../../utils/model/rule.ts';
import type { TextProblem } from '../../utils/rules/tokens.ts';
import { writeCondition } from '../../utils/rules/write-text.ts';

/** What an attribute is called. */
export const attributeName = (attribute: RuleAttribute): string =>
  messageNamed(`rule_attribute_${attribute.replaceAll('-', '_')}`);

/** What an operator is called. */
export const operatorName = (operator: RuleOperator): string =>
  messageNamed(`rule_operator_${operator.replaceAll('-', '_')}`);

const verdictWords = {
  project: 'rule_then_project',
  operations: 'rule_then_operations',
  'not-work': 'rule_then_not_work',
} as const satisfies Record<string, MessageKey>;

/** What follows from a rule, in words. */
export const outcomeWords = (outcome: Outcome): string => {
  if (outcome.kind === 'verdict') return message(verdictWords[outcome.category]);
  const key: MessageKey = outcome.direction === 'operations' ? 'rule_then_lean_operations' : 'rule_then_lean_project';
  return message(key, formatNumber(outcome.weight));
};

/** A name for a rule that its writer has not named: what it asks for, cut to a line. */
export const nameFrom = ({ when }: Pick<Rule, 'when'>): string =>
  writeCondition(when).replaceAll('"', '').slice(0, 120);

/** An id out of a name that none of these has. */
export const freeId = (name: string, taken: readonly string[]): string => {
  const stem =
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40)
      .replace(/-+$/, '') || 'rule';
  const known = new Set(taken);
  for (let count = 1; ; count++) {
    const id = count === 1 ? stem : `${stem}-${count}`;
    if (!known.has(id)) return id;
  }
};

/** Why a text cannot be read, and where. */
export const problemWords = ({ code, value, line, column }: TextProblem): string =>
  message(
    'rule_text_problem',
    formatNumber(line),
    formatNumber(column),
    messageNamed(`rule_text_${code.replaceAll('-', '_')}`, value),
  );
