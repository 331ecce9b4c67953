import { type MessageKey, message } from '../../utils/i18n/message.ts';
import type { ApiState, Recognition } from '../../utils/model/page.ts';
import type { View } from '../hooks/use-portfolio.ts';
import { Notice } from '../ui/notice.tsx';

type Words = readonly [tone: 'info' | 'warning', title: MessageKey, text: MessageKey];

const apiWords: Record<ApiState, Words | null> = {
  idle: null,
  ok: null,
  slow: ['info', 'api_slow_title', 'api_slow_text'],
  'logged-out': ['warning', 'api_logged_out_title', 'api_logged_out_text'],
  'rate-limited': ['warning', 'api_rate_limited_title', 'api_rate_limited_text'],
  failing: ['warning', 'api_failing_title', 'api_failing_text'],
  unreadable: ['warning', 'api_unreadable_title', 'api_unreadable_text'],
  offline: ['warning', 'api_offline_title', 'api_offline_text'],
};

const pageWords: Record<Recognition, Words | null> = {
  recognised: null,
  fallback: ['warning', 'page_fallback_title', 'page_fallback_text'],
  lost: ['warning', 'page_lost_title', 'page_lost_text'],
  'no-tickets': null,
};

const keptWords: Record<NonNullable<View['kept']['reason']>, Words> = {
  quota: ['warning', 'kept_quota_title', 'kept_quota_text'],
  storage: ['warning', 'kept_storage_title', 'kept_storage_text'],
};

/** What stands in place of a split when there is nothing to split. */
const emptyWords = ({ page, scope }: View): Words => {
  if (page === null) return ['info', 'empty_no_page_title', 'empty_no_page_text'];
  if (page.recognition === 'no-tickets' && scope.kind === 'board') {
    return ['info', 'empty_no_tickets_title', 'empty_no_tickets_text'];
  }
  return page.board === null
    ? ['info', 'empty_no_tickets_title', 'empty_no_tickets_text']
    : ['info', 'empty_board_title', 'empty_board_text'];
};

const wordsFor = (view: View): Words[] => {
  const { page, kept, splits } = view;
  const all: (Words | null)[] = [
    kept.kept ? null : keptWords[kept.reason ?? 'storage'],
    page && pageWords[page.recognition],
    page && apiWords[page.api],
  ];
  if (splits.tickets.tickets === 0 && page?.recognition !== 'lost') all.push(emptyWords(view));
  else if (page === null) all.push(['info', 'note_no_page_title', 'note_no_page_text']);
  return all.filter((words) => words !== null);
};

/** Everything about the page that the reader should know before trusting the figures. */
export const PageNotices = ({ view }: { view: View }) =>
  wordsFor(view).map(([tone, title, text]) => (
    <Notice key={title} tone={tone} title={message(title)} text={message(text)} />
  ));
