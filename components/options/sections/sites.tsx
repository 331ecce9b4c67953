import { useId, useState } from 'react';
import { type MessageKey, message } from '../../../utils/i18n/message.ts';
import type { GrantedSite } from '../../../utils/model/access.ts';
import { useSites } from '../../hooks/use-sites.ts';
import styles from '../options.module.css';
import { type OptionsSection, sectionOf } from '../section.ts';

const Sites = () => {
  const { granted, asked, askAt, giveBack } = useSites();
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const [gone, setGone] = useState<GrantedSite | null>(null);
  const said = useId();

  const words = (): string => {
    if (problem !== null) return message(problem);
    if (gone !== null) return message('options_sites_given_back', gone.host);
    if (asked === null) return '';
    return message(asked === 'granted' ? 'options_sites_granted' : 'offer_refused');
  };
  const add = (): void => {
    const found = askAt(address);
    setGone(null);
    setProblem(found && (found === 'already' ? 'options_sites_already' : 'options_sites_no_address'));
    if (found === null) setAddress('');
  };

  return (
    <>
      <p className={styles.about}>{message('options_sites_about')}</p>
      {granted.length > 0 && (
        <ul className={styles.sites}>
          {granted.map((site) => (
            <li key={site.pattern}>
              <span dir="ltr">{site.host}</span>
              <button
                type="button"
                aria-label={message('options_sites_give_back_named', site.host)}
                onClick={() => {
                  setProblem(null);
                  setGone(site);
                  giveBack(site);
                }}
              >
                {message('options_sites_give_back')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.address}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label>
          <span className={styles.about}>{message('options_sites_address')}</span>
          <input
            type="url"
            dir="ltr"
            value={address}
            placeholder="https://jira.example.org"
            spellCheck={false}
            aria-invalid={problem === 'options_sites_no_address'}
            aria-describedby={said}
            onChange={(event) => {
              setAddress(event.target.value);
              setProblem(null);
            }}
          />
        </label>
        <button type="submit" disabled={address.trim() === ''}>
          {message('offer_do')}
        </button>
      </form>
      <p role="status" id={said}>
        {words()}
      </p>
    </>
  );
};

/** The hosts of the reader's own on which the extension may run: listed, given back, and added by their address. */
export const sitesSection: OptionsSection = sectionOf([], {
  id: 'sites',
  title: 'options_sites',
  find: () => [message('options_sites_about'), message('options_sites_address')],
  Body: Sites,
});
