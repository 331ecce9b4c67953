import { formatDay, formatNumber } from '../../utils/i18n/format.ts';
import { type MessageKey, message } from '../../utils/i18n/message.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import type { Handover } from '../../utils/model/hand-over.ts';
import type { HandoverPart } from '../../utils/model/work-facts.ts';

/** Where a text is to be pasted: Jira Cloud and Trello take Markdown, a Jira of one's own takes wiki markup; Trello makes a check item of each pasted line. */
export type TextFormat = 'jira' | 'wiki' | 'trello';

const partLine: Record<HandoverPart, MessageKey> = {
  owner: 'handover_line_owner',
  runbook: 'handover_line_runbook',
  support: 'handover_line_support',
  training: 'handover_line_training',
  issues: 'handover_line_issues',
  acceptance: 'handover_line_acceptance',
};

/** Ticket text in a text of ours: what marks up must not begin to mark up there. */
const plain = (text: string): string => text.replace(/[\r\n]+/g, ' ').replace(/([\\`*_{}[\]<>|#~!])/g, '\\$1');

const heading = (text: string, format: TextFormat): string => (format === 'wiki' ? `h3. ${text}` : `### ${text}`);
const bullet = (text: string, format: TextFormat): string => (format === 'wiki' ? `* ${text}` : `- [ ] ${text}`);

/** A hand-over ticket for one project, to be filled in: its title, what it is about, and what is still missing as check items. */
export const handoverTicket = (handover: Handover, format: TextFormat): string => {
  const missing = handover.parts.filter(({ ticket }) => ticket === null).map(({ part }) => part);
  const named = handover.parts.filter(({ ticket }) => ticket !== null).map(({ part }) => part);
  const lines = (parts: readonly HandoverPart[]): string[] => parts.map((part) => message(partLine[part]));
  const title = message('handover_ticket_title', plain(handover.title));
  const known = [
    message('handover_ticket_about', plain(handover.title), handover.key),
    message('handover_done', formatNumber(handover.done), formatNumber(handover.total)),
    ...(handover.due === null ? [] : [message('handover_due', formatDay(handover.due))]),
  ];
  if (format === 'trello') return [title, '', ...known, '', ...lines([...missing, ...named])].join('\n');
  return [
    title,
    '',
    ...known,
    '',
    heading(message('handover_ticket_missing'), format),
    ...lines(missing).map((line) => bullet(line, format)),
    ...(named.length === 0
      ? []
      : ['', heading(message('handover_ticket_check'), format), ...lines(named).map((line) => bullet(line, format))]),
    '',
    heading(message('handover_ticket_end'), format),
    message('handover_ticket_end_text'),
  ].join('\n');
};

/** A ticket for a small project with an end that makes a series smaller. */
export const candidateTicket = (candidate: Candidate): string =>
  [
    message('candidate_ticket_title', plain(candidate.title)),
    '',
    message('candidate_ticket_about', formatNumber(candidate.runs), formatNumber(candidate.hours)),
    '',
    message('candidate_ticket_goal'),
    message('candidate_ticket_scope'),
    message('candidate_ticket_end'),
    message('candidate_ticket_owner'),
  ].join('\n');
