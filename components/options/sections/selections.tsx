import { useState } from 'react';
import { countMessage, message } from '../../../utils/i18n/message.ts';
import { type Selection, scopeKey } from '../../../utils/model/question.ts';
import { useScopes } from '../../hooks/use-scopes.ts';
import styles from '../options.module.css';
import { type OptionsSection, type SectionProps, sectionOf } from '../section.ts';

/** Most boards, projects and sites that are offered at once. */
const mostShown = 150;

const Selections = ({ settings, change }: SectionProps<'selections'>) => {
  const scopes = useScopes();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { selections } = settings;
  const nameOf = (key: string): string => scopes.find((one) => one.key === key)?.name ?? key;
  const keep = (next: readonly Selection[], what: string): void => change({ selections: [...next] }, what);

  const add = (): void => {
    const of = scopes.filter(({ key }) => chosen.has(key)).map(({ scope }) => scope);
    keep([...selections, { id: crypto.randomUUID(), name: name.trim(), of }], 'add selection');
    setName('');
    setChosen(new Set());
  };
  const remove = (gone: string): void =>
    keep(
      selections.filter(({ id }) => id !== gone),
      'remove selection',
    );
  const toggle = (key: string): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };

  return (
    <>
      <p className={styles.about}>{message('selections_about')}</p>
      {selections.length > 0 && (
        <ul className={styles.sites}>
          {selections.map((one) => (
            <li key={one.id}>
              <span dir="auto">
                {one.name}{' '}
                <span className={styles.about}>{one.of.map((scope) => nameOf(scopeKey(scope))).join(' · ')}</span>
              </span>
              <button
                type="button"
                aria-label={message('selections_remove_named', one.name)}
                onClick={() => remove(one.id)}
              >
                {message('selections_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {scopes.length === 0 ? (
        <p>{message('owners_none_yet')}</p>
      ) : (
        <form
          className={styles.selection}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label>
            <span className={styles.about}>{message('selections_name')}</span>{' '}
            <input value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
          </label>
          <fieldset className={styles.owners}>
            <legend>{message('selections_of')}</legend>
            {scopes.slice(0, mostShown).map((one) => (
              <span key={one.key}>
                <label className={styles.check}>
                  <input type="checkbox" checked={chosen.has(one.key)} onChange={() => toggle(one.key)} />
                  <span dir="auto">{one.name}</span>
                </label>
              </span>
            ))}
          </fieldset>
          <button type="submit" disabled={name.trim() === '' || chosen.size === 0}>
            {countMessage('selections_add', chosen.size)}
          </button>
        </form>
      )}
    </>
  );
};

/** Boards, projects and sites that are looked at together, under a name of the reader's own. */
export const selectionsSection: OptionsSection = sectionOf(['selections'], {
  id: 'selections',
  title: 'selections_title',
  find: () => [message('selections_about'), message('selections_name')],
  Body: Selections,
});
