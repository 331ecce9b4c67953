import { formatDay, formatNumber, formatPercent } from '../../utils/i18n/format.ts';
import { isolated } from '../../utils/i18n/isolated.ts';
import { countMessageNamed, language, type MessageKey, message, messageNamed } from '../../utils/i18n/message.ts';
import type { Finding, FindingValue } from '../../utils/model/policy.ts';
import type { HandoverPart } from '../../utils/model/work-facts.ts';

const partName: Record<HandoverPart, MessageKey> = {
  owner: 'handover_owner',
  runbook: 'handover_runbook',
  support: 'handover_support',
  training: 'handover_training',
  issues: 'handover_issues',
  acceptance: 'handover_acceptance',
};

/** Parts of a hand-over as a list in the reader's language: 'owner, runbook and training'. */
export const partsText = (parts: readonly HandoverPart[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(parts.map((part) => message(partName[part])));

const valueText = (value: FindingValue): string => {
  if (typeof value === 'string') return isolated(value);
  if ('share' in value) return formatPercent(value.share);
  if ('parts' in value) return partsText(value.parts);
  return 'day' in value ? formatDay(value.day) : formatNumber(value.number);
};

/** What a finding says, in the reader's language. */
export const findingText = ({ message: said, values, count }: Finding): string => {
  const texts = values.map(valueText);
  return count === null ? messageNamed(said, ...texts) : countMessageNamed(said, count, ...texts);
};
