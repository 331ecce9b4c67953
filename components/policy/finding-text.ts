import { formatDay, formatNumber, formatPercent } from '../../utils/i18n/format.ts';
import { isolated } from '../../utils/i18n/isolated.ts';
import {
  countMessage,
  countMessageNamed,
  language,
  type MessageKey,
  message,
  messageNamed,
} from '../../utils/i18n/message.ts';
import type { Finding, FindingValue } from '../../utils/model/policy.ts';
import type { Basis } from '../../utils/model/question.ts';
import type { HandoverPart } from '../../utils/model/work-facts.ts';
import { measureName } from '../ui/amount-words.ts';
import { periodWords } from '../ui/period-words.ts';

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

/** So many tickets; on what a share of them is taken stands behind them, unless each counts as one and all that are there do. */
const ticketsText = (tickets: number, { measure, period }: Basis): string => {
  const counted = countMessage('number_tickets', tickets);
  const basis = [
    ...(measure === 'tickets' ? [] : [message(measureName[measure])]),
    ...(period.kind === 'present' ? [] : [within(periodWords(period))]),
  ];
  return basis.length === 0 ? counted : message('tickets_on_basis', counted, basis.join(', '));
};

/** Words that begin a line, in the middle of one. */
const within = (words: string): string => words.slice(0, 1).toLocaleLowerCase(language()) + words.slice(1);

const valueText = (value: FindingValue): string => {
  if (typeof value === 'string') return isolated(value);
  if ('share' in value) return formatPercent(value.share);
  if ('tickets' in value) return ticketsText(value.tickets, value.basis);
  if ('parts' in value) return partsText(value.parts);
  return 'day' in value ? formatDay(value.day) : formatNumber(value.number);
};

/** What a finding says, in the reader's language. */
export const findingText = ({ message: said, values, count }: Finding): string => {
  const texts = values.map(valueText);
  return count === null ? messageNamed(said, ...texts) : countMessageNamed(said, count, ...texts);
};
