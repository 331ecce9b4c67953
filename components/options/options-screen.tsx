import { useDeferredValue, useState } from 'react';
import { message } from '../../utils/i18n/message.ts';
import type { Scope } from '../../utils/model/question.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { useGlance } from '../hooks/use-portfolio.ts';
import { SplitBar, sampleWords } from '../portfolio/split-bar.tsx';
import { Notice } from '../ui/notice.tsx';
import { KeepBar } from './keep-bar.tsx';
import styles from './options.module.css';
import type { OptionsFacts, OptionsSection } from './section.ts';
import { sections } from './sections/registry.ts';
import { useAnchor } from './use-anchor.ts';

const everything: Scope = { kind: 'everything' };

const finds = (section: OptionsSection, facts: OptionsFacts, query: string): boolean =>
  query === '' || [message(section.title), ...section.find(facts)].some((text) => text.toLowerCase().includes(query));

/** The options: sections with a search, a draft that applies once it is kept, and what it makes of the tickets beside it. */
export const OptionsScreen = ({ facts }: { facts: OptionsFacts }) => {
  const draft = useDraft();
  const { value: view } = useGlance(everything);
  const [search, setSearch] = useState('');
  const query = useDeferredValue(search).trim().toLowerCase();
  const found = sections.filter((section) => finds(section, facts, query));
  useAnchor(draft.draft !== null);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{message('options_title')}</h1>
        <KeepBar draft={draft} />
      </header>
      <nav className={styles.nav} aria-label={message('options_sections')}>
        <input
          type="search"
          value={search}
          placeholder={message('options_search')}
          aria-label={message('options_search')}
          onChange={(event) => setSearch(event.target.value)}
        />
        <ul>
          {found.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{message(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main className={styles.main}>
        {draft.draft === null
          ? draft.keeping === 'unreachable' && (
              <Notice tone="warning" title={message('unreachable_title')} text={message('unreachable_text')} />
            )
          : found.map(({ id, title, Body }) => (
              <section key={id} id={id} tabIndex={-1} className={styles.section} aria-labelledby={`${id}-title`}>
                <h2 id={`${id}-title`}>{message(title)}</h2>
                {draft.draft && <Body settings={draft.draft} change={draft.change} facts={facts} query={query} />}
              </section>
            ))}
        {found.length === 0 && <p role="status">{message('options_search_none', search)}</p>}
      </main>
      <aside className={styles.aside}>
        {view && view.splits.tickets.tickets > 0 && (
          <>
            <p>
              {message('options_now')} <span className={styles.about}>{sampleWords(view.splits.tickets)}</span>
            </p>
            <SplitBar split={view.splits.tickets} />
          </>
        )}
      </aside>
    </div>
  );
};
