import type { ReactNode } from 'react';
import { message } from '../../utils/i18n/message.ts';
import { useSites } from '../hooks/use-sites.ts';
import { Notice } from '../ui/notice.tsx';

/** Offers to run on the Jira in view, where that is not allowed yet; `children` stand in its place where there is nothing to offer. */
export const SiteOffer = ({ children }: { children: ReactNode }) => {
  const { offer, asked, ask } = useSites();
  if (offer === null) return children;
  return (
    <Notice
      tone="info"
      title={message('offer_title', offer.host)}
      text={message(asked === 'refused' ? 'offer_refused' : 'offer_text')}
    >
      <button type="button" onClick={() => ask(offer)}>
        {message('offer_do')}
      </button>
    </Notice>
  );
};
