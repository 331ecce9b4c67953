import { type MessageKey, message, messageNamed } from '../../../utils/i18n/message.ts';
import { MenuEntry } from '../../../utils/model/menu-entry.ts';
import { useBackground } from '../../hooks/background.ts';
import { useAnswer } from '../../hooks/use-answer.ts';
import styles from '../options.module.css';
import { type OptionsSection, type SectionProps, sectionOf } from '../section.ts';

/** The browser names a command in its own language; here it has the reader's. */
const nameOf = (name: string, description: string): string => {
  const key = `command_${name.replaceAll('-', '_')}`;
  const own = messageNamed(key);
  if (own !== key) return own;
  return description === '' ? message('shortcuts_popup') : description;
};

const entryName: Record<MenuEntry, MessageKey> = {
  'say-project': 'command_say_project',
  'say-operations': 'command_say_operations',
  'say-not-work': 'command_say_not_work',
  'say-automatic': 'command_say_automatic',
  why: 'command_why',
  'highlight-operations': 'menu_highlight_operations',
  'highlight-project': 'menu_highlight_project',
  'highlight-none': 'menu_highlight_none',
  'open-beside': 'command_open_beside',
  'open-report': 'command_open_report',
};

const Shortcuts = ({ settings: { menu }, change }: SectionProps<'menu'>) => {
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
      <h3 id="menu" tabIndex={-1} className={styles.anchor}>
        {message('menu_title')}
      </h3>
      <p className={styles.about}>{message('menu_about')}</p>
      {MenuEntry.options.map((entry) => (
        <label key={entry} className={styles.check}>
          <input
            type="checkbox"
            checked={menu[entry] !== false}
            onChange={(event) => change({ menu: { ...menu, [entry]: event.target.checked } }, `menu ${entry}`)}
          />
          {message(entryName[entry])}
        </label>
      ))}
    </>
  );
};

/** The keys of the extension, which are set in the browser, and what its menu of the right mouse button offers. */
export const shortcutsSection: OptionsSection = sectionOf(['menu'], {
  id: 'shortcuts',
  title: 'shortcuts_title',
  find: () => [message('shortcuts_about'), message('shortcuts_set'), message('menu_title'), message('menu_about')],
  Body: Shortcuts,
});
