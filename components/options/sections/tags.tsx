import { message } from '../../../utils/i18n/message.ts';
import styles from '../options.module.css';
import type { OptionsSection, SectionProps } from '../section.ts';

const Tags = ({ facts, settings, change }: SectionProps) => (
  <>
    <p className={styles.about}>{message('options_tags_about')}</p>
    {facts.sites.map(({ id, name }) => (
      <label key={id} className={styles.check}>
        <input
          type="checkbox"
          checked={settings.tags[id] !== false}
          onChange={(event) =>
            change({ ...settings, tags: { ...settings.tags, [id]: event.target.checked } }, `tags ${id}`)
          }
        />
        {name}
      </label>
    ))}
  </>
);

/** Tags on or off, site by site. */
export const tagsSection: OptionsSection = {
  id: 'tags',
  title: 'options_tags',
  find: ({ sites }) => [message('options_tags_about'), ...sites.map(({ name }) => name)],
  Body: Tags,
};
