import { useId } from 'react';
import { message } from '../../../utils/i18n/message.ts';
import { useScopes } from '../../hooks/use-scopes.ts';
import styles from '../options.module.css';
import { type OptionsSection, type SectionProps, sectionOf } from '../section.ts';

/** Most boards and projects that are shown at once; the page's search finds the others. */
const mostShown = 100;

/** Longest name of an owner. */
const longest = 100;

const Owners = ({ settings, change, query }: SectionProps<'owners'>) => {
  const { owners } = settings;
  const scopes = useScopes().filter(({ scope }) => scope.kind !== 'site');
  const found = scopes.filter(({ name }) => name.toLowerCase().includes(query));
  const shown = (found.length > 0 ? found : scopes).slice(0, mostShown);
  const suggestions = useId();
  const suggested = [...new Set(['COO', 'CIO', 'CPO', 'CTO', ...Object.values(owners)])];
  const name = (key: string, owner: string): void => {
    const { [key]: _, ...others } = owners;
    change({ owners: owner === '' ? others : { ...others, [key]: owner } }, `owner ${key}`);
  };
  return (
    <>
      <p className={styles.about}>{message('owners_about')}</p>
      {shown.length === 0 && <p>{message('owners_none_yet')}</p>}
      <div className={styles.owners}>
        {shown.map((one) => (
          <label key={one.key}>
            <span dir="auto">{one.name}</span>
            <input
              list={suggestions}
              maxLength={longest}
              value={owners[one.key] ?? ''}
              placeholder={message('owners_nobody')}
              onChange={(event) => name(one.key, event.target.value)}
            />
          </label>
        ))}
      </div>
      <datalist id={suggestions}>
        {suggested.map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
    </>
  );
};

/** Who is accountable for which board and which project, by role or team; the portfolio can be grouped by it. */
export const ownersSection: OptionsSection = sectionOf(['owners'], {
  id: 'owners',
  title: 'owners_title',
  find: () => [message('owners_about')],
  Body: Owners,
});
