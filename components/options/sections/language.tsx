import { languages, ownName } from '../../../utils/i18n/languages.ts';
import { message } from '../../../utils/i18n/message.ts';
import styles from '../options.module.css';
import { type OptionsSection, type SectionProps, sectionOf } from '../section.ts';

const Language = ({ settings, change }: SectionProps<'language'>) => (
  <>
    <p className={styles.about}>{message('language_about')}</p>
    <label className={styles.pick}>
      {message('language_choice')}
      <select
        value={languages.includes(settings.language ?? '') ? (settings.language ?? '') : ''}
        onChange={(event) => change({ language: event.target.value || null }, 'language')}
      >
        <option value="">{message('language_browser')}</option>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {ownName(tag)}
          </option>
        ))}
      </select>
    </label>
  </>
);

/** The language of all texts. */
export const languageSection: OptionsSection = sectionOf(['language'], {
  id: 'language',
  title: 'language_title',
  // Whoever cannot read the language that is spoken looks for his own.
  find: () => [message('language_about'), ...languages.map(ownName)],
  Body: Language,
});
