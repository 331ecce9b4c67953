import { memo, useCallback, useDeferredValue, useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { formatMoment } from '../../../utils/i18n/format.ts';
import { message } from '../../../utils/i18n/message.ts';
import { Settings } from '../../../utils/model/settings.ts';
import type { SettingsVersion } from '../../../utils/model/settings-version.ts';
import { useBackground } from '../../hooks/background.ts';
import { useOutlook } from '../../hooks/outlook.ts';
import { useAnswer } from '../../hooks/use-answer.ts';
import { differences } from '../differences.ts';
import styles from '../options.module.css';
import { type OptionsSection, type SectionProps, sectionOf } from '../section.ts';

/** How often versions are asked for at most while tickets change, in milliseconds; a keeping asks at once. */
const restMs = 10_000;

interface ListProps extends Pick<SectionProps, 'settings' | 'change'> {
  versions: readonly SettingsVersion[];
  onRemove(id: string): void;
}

const List = ({ versions, settings, change, onRemove }: ListProps) => (
  <ul>
    {versions.map((version) => {
      const shown = version.name === '' ? message('versions_before', formatMoment(version.at)) : version.name;
      const lines = differences(settings, version.settings);
      return (
        <li key={version.id} className={styles.signal}>
          <div>
            <span dir="auto">{shown}</span>{' '}
            {version.name !== '' && <span className={styles.about}>{formatMoment(version.at)}</span>}
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
              onClick={() => onRemove(version.id)}
            >
              {message('versions_remove')}
            </button>
          </div>
        </li>
      );
    })}
  </ul>
);

/** All differences are told anew with each change of the draft, which takes its time: who is typing goes first. */
const CalmList = memo(List);

const Versions = ({ settings, change }: SectionProps) => {
  const { send } = useBackground();
  const { kept } = useOutlook();
  const { answer, again } = useAnswer('versions', null, restMs);
  const [name, setName] = useState('');
  const [failed, setFailed] = useState(false);
  const settled = useDeferredValue(settings);
  useEffect(() => {
    if (kept !== null) again();
  }, [kept, again]);
  const keep = async (): Promise<void> => {
    try {
      const done = await send('keepVersion', { name: name.trim(), settings });
      setFailed(!done.kept);
      if (done.kept) setName('');
    } catch {
      setFailed(true);
    }
    again();
  };
  const remove = useCallback(
    async (id: string): Promise<void> => {
      await send('removeVersion', { id }).catch(() => setFailed(true));
      again();
    },
    [send, again],
  );
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
      <CalmList versions={answer ?? []} settings={settled} change={change} onRemove={remove} />
    </>
  );
};

/** Earlier settings: kept under a name, or by themselves whenever others took their place. */
export const versionsSection: OptionsSection = sectionOf(z.keyof(Settings).options, {
  id: 'versions',
  title: 'versions_title',
  find: () => [message('versions_about'), message('versions_keep')],
  Body: Versions,
});
