import { createContext, useContext } from 'react';
import type { Managed } from '../../utils/model/managed.ts';
import type { Settings } from '../../utils/model/settings.ts';

/** What stands beside the draft on the whole options page: what holds now, and what the organisation has set. */
export interface Outlook {
  kept: Settings | null;
  managed: Managed | null;
}

export const OutlookContext = createContext<Outlook>({ kept: null, managed: null });

/** What the options stand on: the kept settings and what an organisation has set; each null until it is known. */
export const useOutlook = (): Outlook => useContext(OutlookContext);
