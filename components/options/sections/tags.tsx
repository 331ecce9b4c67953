import { message } from '../../../utils/i18n/message.ts';
import { useOutlook } from '../../hooks/outlook.ts';
import { Lock } from '../lock.tsx';
import styles from '../options.module.css';
import { type OptionsSection, type SectionProps, sectionOf } from '../section.ts';

const Tags = ({ facts, settings, change }: SectionProps<'tags' | 'appearance'>) => {
  const { managed } = useOutlook();
  const { appearance } = settings;
  return (
    <>
      <p className={styles.about}>{message('options_tags_about')}</p>
      {facts.sites.map(({ id, name }) => (
        <label key={id} className={styles.check}>
          <input
            type="checkbox"
            checked={(managed?.sites[id] ?? settings.tags[id]) !== false}
            disabled={managed?.sites[id] !== undefined}
            onChange={(event) => change({ tags: { ...settings.tags, [id]: event.target.checked } }, `tags ${id}`)}
          />
          {name}
          {managed?.sites[id] !== undefined && <Lock managed={managed} />}
        </label>
      ))}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={appearance.words}
          onChange={(event) => change({ appearance: { ...appearance, words: event.target.checked } }, 'tag words')}
        />
        <span>
          {message('options_tag_words')}
          <span className={styles.about}>{message('options_tag_words_about')}</span>
        </span>
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={appearance.unclear}
          onChange={(event) => change({ appearance: { ...appearance, unclear: event.target.checked } }, 'tag unclear')}
        />
        {message('options_tag_unclear')}
      </label>
    </>
  );
};

/** Tags on or off, site by site. */
export const tagsSection: OptionsSection = sectionOf(['tags', 'appearance'], {
  id: 'tags',
  title: 'options_tags',
  find: ({ sites }) => [message('options_tags_about'), ...sites.map(({ name }) => name)],
  Body: Tags,
});
