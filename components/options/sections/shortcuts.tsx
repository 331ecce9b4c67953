import { message, messageNamed } from '../../../utils/i18n/message.ts';
import { useBackground } from '../../hooks/background.ts';
import { useAnswer } from '../../hooks/use-answer.ts';
import styles from '../options.module.css';
import type { OptionsSection } from '../section.ts';

/** The browser names a command in its own language; here it has the reader's. */
const nameOf = (name: string, description: string): string => {
  const key = `command_${name.replaceAll('-', '_')}`;
  const own = messageNamed(key);
  if (own !== key) return own;
  return description === '' ? message('shortcuts_popup') : description;
};

const Shortcuts = () => {
  const { send } = useBackground();
  const { answer } = useAnswer('shortcuts', null);
  return (
    <>
      <p className={styles.about}>{message('shortcuts_about')}</p>
      <ul>
        {(answer ?? []).map(({ name, description, keys }) => (
          <li key={name} className={styles.signal}>
            <span>{nameOf(name, description)}</span>
            <kbd>{keys === '' ? message('shortcuts_none') : keys}</kbd>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <button type="button" onClick={() => void send('openShortcuts', null).catch(() => undefined)}>
          {message('shortcuts_set')}
        </button>
      </div>
    </>
  );
};

/** The keys of the extension, which are set in the browser. */
export const shortcutsSection: OptionsSection = {
  id: 'shortcuts',
  title: 'shortcuts_title',
  find: () => [message('shortcuts_about'), message('shortcuts_set')],
  Body: Shortcuts,
};
