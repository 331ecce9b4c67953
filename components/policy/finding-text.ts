import { formatDay, formatNumber, formatPercent } from '../../utils/i18n/format.ts';
import { countMessageNamed, messageNamed } from '../../utils/i18n/message.ts';
import type { Finding, FindingValue } from '../../utils/model/policy.ts';

const valueText = (value: FindingValue): string => {
  if (typeof value === 'string') return value;
  if ('share' in value) return formatPercent(value.share);
  return 'day' in value ? formatDay(value.day) : formatNumber(value.number);
};

/** What a finding says, in the reader's language. */
export const findingText = ({ message, values, count }: Finding): string => {
  const texts = values.map(valueText);
  return count === null ? messageNamed(message, ...texts) : countMessageNamed(message, count, ...texts);
};
