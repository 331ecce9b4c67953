import { useCallback, useEffect, useState } from 'react';
import { type AddressProblem, siteFromText } from '../../utils/access/site-pattern.ts';
import type { GrantedSite } from '../../utils/model/access.ts';
import { useBackground } from './background.ts';

/** How the last question for a host ended. */
export type Asked = 'granted' | 'refused' | null;

export interface Sites {
  /** The hosts granted beyond the required ones; empty until they have come. */
  granted: readonly GrantedSite[];
  /** The host of the page in view, when it could be asked for. */
  offer: GrantedSite | null;
  asked: Asked;
  /** Asks the reader for a host; to be called at once in a click's handler. */
  ask(site: GrantedSite): void;
  /** As `ask`, for the host in an address that was typed; the answer says why none can be asked for, or is null. */
  askAt(address: string): AddressProblem | null;
  giveBack(site: GrantedSite): void;
}

/** Which hosts the extension may run on, and the way to add and remove one. */
export const useSites = (): Sites => {
  const { send, onChanged, askForSite } = useBackground();
  const [granted, setGranted] = useState<readonly GrantedSite[]>([]);
  const [offer, setOffer] = useState<GrantedSite | null>(null);
  const [asked, setAsked] = useState<Asked>(null);

  const load = useCallback(async (): Promise<void> => {
    try {
      const [sites, offered] = await Promise.all([send('sites', null), send('offer', null)]);
      setGranted(sites);
      setOffer(offered);
    } catch {
      // Nobody answers; the screen says so where it asks for its figures.
    }
  }, [send]);

  useEffect(() => {
    void load();
    return onChanged(() => void load());
  }, [load, onChanged]);

  const ask = async (site: GrantedSite): Promise<void> => {
    let answer: Asked = 'refused';
    try {
      if (await askForSite(site)) answer = 'granted';
    } catch {
      // The browser or a policy forbids the question: for the reader that is a refusal.
    }
    setAsked(answer);
    await load();
  };
  const giveBack = async (site: GrantedSite): Promise<void> => {
    setAsked(null);
    try {
      await send('giveBack', site);
    } catch {
      // Nobody answers: the list below stays as it is, which is the truth.
    }
    await load();
  };
  return {
    granted,
    offer,
    asked,
    ask: (site) => void ask(site),
    askAt: (address) => {
      const site = siteFromText(address);
      if (typeof site === 'string') return site;
      void ask(site);
      return null;
    },
    giveBack: (site) => void giveBack(site),
  };
};
