import { useState } from 'react';
import { language, message } from '../../../utils/i18n/message.ts';
import { useBackground } from '../../hooks/background.ts';
import { useAnswer } from '../../hooks/use-answer.ts';
import { differences } from '../differences.ts';
import styles from '../options.module.css';
import type { OptionsSection, SectionProps } from '../section.ts';

const when = (at: string): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

const Versions = ({ settings, change }: SectionProps) => {
  const { send } = useBackground();
  const { answer, again } = useAnswer('versions', null);
  const [name, setName] = useState('');
  const [failed, setFailed] = useState(false);
  const keep = async (): Promise<void> => {
    try {
      const { kept } = await send('keepVersion', { name: name.trim(), settings });
      setFailed(!kept);
      if (kept) setName('');
    } catch {
      setFailed(true);
    }
    again();
  };
  const remove = async (id: string): Promise<void> => {
    await send('removeVersion', { id }).catch(() => setFailed(true));
    again();
  };
  return (
    <>
      <p className={styles.about}>{message('versions_about')}</p>
      <form
        className={styles.buttons}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <input
          type="search"
          dir="auto"
          maxLength={120}
          value={name}
          placeholder={message('versions_name')}
          aria-label={message('versions_name')}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" disabled={name.trim() === ''}>
          {message('versions_keep')}
        </button>
      </form>
      {failed && <p role="status">{message('options_storage')}</p>}
      <ul>
        {(answer ?? []).map((version) => {
          const shown = version.name === '' ? message('versions_before', when(version.at)) : version.name;
          const lines = differences(settings, version.settings);
          return (
            <li key={version.id} className={styles.signal}>
              <div>
                <span dir="auto">{shown}</span>{' '}
                {version.name !== '' && <span className={styles.about}>{when(version.at)}</span>}
                {lines.length === 0 ? (
                  <p className={styles.about}>{message('versions_same')}</p>
                ) : (
                  <details>
                    <summary className={styles.about}>{message('versions_would')}</summary>
                    <ul className={styles.about}>
                      {lines.map((line) => (
                        <li key={line} dir="auto">
                          {line}
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </div>
              <div className={styles.buttons}>
                <button
                  type="button"
                  disabled={lines.length === 0}
                  aria-label={message('versions_take_named', shown)}
                  onClick={() => change(version.settings, `version ${version.id}`)}
                >
                  {message('versions_take')}
                </button>
                <button
                  type="button"
                  aria-label={message('versions_remove_named', shown)}
                  onClick={() => void remove(version.id)}
                >
                  {message('versions_remove')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
};

/** Earlier settings: kept under a name, or by themselves whenever others took their place. */
export const versionsSection: OptionsSection = {
  id: 'versions',
  title: 'versions_title',
  find: () => [message('versions_about'), message('versions_keep')],
  Body: Versions,
};
