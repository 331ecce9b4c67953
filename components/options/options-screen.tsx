import { useDeferredValue, useMemo, useState } from 'react';
import { message } from '../../utils/i18n/message.ts';
import { BackgroundContext } from '../hooks/background.ts';
import { OutlookContext } from '../hooks/outlook.ts';
import { PreviewContext } from '../hooks/shown-preview.ts';
import { useAnswer } from '../hooks/use-answer.ts';
import { useCalm } from '../hooks/use-calm.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { usePreview } from '../hooks/use-preview.ts';
import { PreviewPanel } from '../rules/preview-panel.tsx';
import { Notice } from '../ui/notice.tsx';
import { Judging } from './judging.tsx';
import { KeepBar } from './keep-bar.tsx';
import styles from './options.module.css';
import type { OptionsFacts, OptionsSection } from './section.ts';
import { sections } from './sections/registry.ts';
import { SyncNotice } from './sync-notice.tsx';
import { useAnchor } from './use-anchor.ts';
import { useDraftKeys } from './use-draft-keys.ts';
import { Welcome } from './welcome.tsx';

const finds = (section: OptionsSection, facts: OptionsFacts, query: string): boolean =>
  query === '' || [message(section.title), ...section.find(facts)].some((text) => text.toLowerCase().includes(query));

/** How long this screen rests between two changes of what is stored: each has it ask for everything anew, in milliseconds. */
const restMs = 500;

/** The options: sections with a search, a draft that applies once it is kept, and what it makes of the tickets beside it. */
export const OptionsScreen = ({ facts }: { facts: OptionsFacts }) => (
  <BackgroundContext value={useCalm(restMs)}>
    <Screen facts={facts} />
  </BackgroundContext>
);

const Screen = ({ facts }: { facts: OptionsFacts }) => {
  const draft = useDraft();
  const preview = usePreview(draft);
  const { answer: managed } = useAnswer('managed', null);
  const [search, setSearch] = useState('');
  const query = useDeferredValue(search).trim().toLowerCase();
  const found = sections.filter((section) => finds(section, facts, query));
  const outlook = useMemo(() => ({ kept: draft.kept, managed }), [draft.kept, managed]);
  useAnchor(draft.draft !== null);
  useDraftKeys(draft);
  return (
    <OutlookContext value={outlook}>
      <PreviewContext value={preview}>
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
            <Welcome />
            <SyncNotice />
            {managed && (
              <Notice
                tone="info"
                title={message('managed_title', managed.organisation ?? message('managed_somebody'))}
                text={message('managed_text')}
              >
                {managed.problems.length > 0 && <p>{message('managed_problems', managed.problems.join(', '))}</p>}
              </Notice>
            )}
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
          <aside id="outlook" tabIndex={-1} className={styles.aside} aria-label={message('preview_title')}>
            <Judging />
            <PreviewPanel />
          </aside>
        </div>
      </PreviewContext>
    </OutlookContext>
  );
};
