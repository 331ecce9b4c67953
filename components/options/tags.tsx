import { message } from '../../utils/i18n/message.ts';
import type { Settings } from '../../utils/model/settings.ts';
import styles from './options.module.css';

/** A site by its id and plain name. */
export interface SiteInfo {
  id: string;
  name: string;
}

interface Props {
  sites: readonly SiteInfo[];
  settings: Settings;
  onChange(settings: Settings): void;
}

/** Tags on or off, site by site. */
export const Tags = ({ sites, settings, onChange }: Props) => (
  <section className={styles.section} aria-labelledby="tags-title">
    <h2 id="tags-title">{message('options_tags')}</h2>
    <p className={styles.about}>{message('options_tags_about')}</p>
    {sites.map(({ id, name }) => (
      <label key={id} className={styles.check}>
        <input
          type="checkbox"
          checked={settings.tags[id] !== false}
          onChange={(event) => onChange({ ...settings, tags: { ...settings.tags, [id]: event.target.checked } })}
        />
        {name}
      </label>
    ))}
  </section>
);
