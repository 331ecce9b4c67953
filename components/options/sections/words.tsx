import { useEffect, useId, useRef, useState } from 'react';
import { formatSigned } from '../../../utils/i18n/format.ts';
import { countMessage, language, message } from '../../../utils/i18n/message.ts';
import type { KnownWord } from '../../../utils/model/preview.ts';
import type { Settings, WordWeight } from '../../../utils/model/settings.ts';
import { addressParts } from '../../../utils/model/tune-address.ts';
import { useOutlook } from '../../hooks/outlook.ts';
import { useAnswer } from '../../hooks/use-answer.ts';
import { Beside } from '../../rules/beside.tsx';
import { CategoryShape } from '../../ui/category-shape.tsx';
import styles from '../options.module.css';
import { type OptionsSection, type SectionProps, sectionOf } from '../section.ts';

/** So many words are in sight at once; a search finds the others. */
const shown = 30;

/** The languages whose structure words are known; a word can be meant for one of them alone. */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja'] as const;

/** The names of languages in the one that is spoken; kept, for the browser takes its time to look them up. */
let names: { spoken: string; of: Intl.DisplayNames } | null = null;

const languageName = (code: string): string => {
  if (code === 'any') return message('words_any_language');
  const spoken = language();
  if (names?.spoken !== spoken) names = { spoken, of: new Intl.DisplayNames([spoken], { type: 'language' }) };
  return names.of.of(code) ?? code;
};

const sameWord = (a: WordWeight, b: Pick<WordWeight, 'term' | 'language'>): boolean =>
  a.term === b.term && a.language === b.language;

const withWord = (words: Settings['words'], word: WordWeight): Settings['words'] =>
  words.some((one) => sameWord(one, word)) ? words.map((one) => (sameWord(one, word) ? word : one)) : [...words, word];

/** How often the words of the tickets are asked for at most while these change, in milliseconds. */
const restMs = 5_000;

const controlOf = ({ language: code, term }: Pick<WordWeight, 'language' | 'term'>): string => `word ${code} ${term}`;

interface LineProps {
  word: KnownWord;
  own: WordWeight | null;
  onWeight(weight: number): void;
  onBack(): void;
}

const WordLine = ({ word, own, onWeight, onBack }: LineProps) => {
  const id = useId();
  return (
    <li className={styles.word} data-word={word.term}>
      <CategoryShape category={word.weight === 0 ? 'not-work' : word.weight > 0 ? 'operations' : 'project'} />
      <label htmlFor={id} dir="auto">
        {word.term}{' '}
        <span className={styles.about}>
          {own && own.language !== 'any' && `${languageName(own.language)} · `}
          {countMessage('words_on', word.count)}
          {word.examples[0] && ` · ${word.examples[0]}`}
        </span>
      </label>
      <input
        id={id}
        type="range"
        min={-3}
        max={3}
        step={0.1}
        value={word.weight}
        aria-valuetext={formatSigned(word.weight)}
        onChange={(event) => onWeight(event.target.valueAsNumber)}
      />
      <output htmlFor={id} className={styles.figure}>
        {formatSigned(word.weight)}
      </output>
      {own ? (
        <button type="button" aria-label={message('words_back_named', word.term)} onClick={onBack}>
          {message('words_back')}
        </button>
      ) : (
        <button type="button" aria-label={message('words_out_named', word.term)} onClick={() => onWeight(0)}>
          {message('words_out')}
        </button>
      )}
      <Beside what={controlOf(own ?? { language: 'any', term: word.term })} />
    </li>
  );
};

const Words = ({ settings, change, query }: SectionProps<'words'>) => {
  const { kept } = useOutlook();
  const { answer } = useAnswer('knownWords', kept?.words ?? settings.words, restMs);
  const [term, setTerm] = useState('');
  const [code, setCode] = useState('any');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const look = (): void => {
      const [head, ...word] = addressParts(location.hash) ?? [];
      if (head !== 'word' || word.length === 0) return;
      setTerm(word.join('/'));
      // The field itself is what the address leads to from now on.
      history.replaceState(null, '', '#word');
      field.current?.scrollIntoView({ block: 'center' });
      field.current?.focus();
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  const set = (word: WordWeight): void => change({ words: withWord(settings.words, word) }, controlOf(word));
  const own = settings.words.map((word) => ({ word, own: word }));
  const known = (answer ?? []).filter(({ term: one }) => !settings.words.some((word) => word.term === one));
  const lines = [
    ...own.map(({ word }) => {
      const found = answer?.find((one) => one.term === word.term.toLowerCase());
      const { shipped, count, examples } = found ?? { shipped: 0, count: 0, examples: [] };
      return { own: word, word: { term: word.term, weight: word.weight, shipped, count, examples } };
    }),
    // A word whose own weight was taken back in the draft shows what is shipped.
    ...known.map((word) => ({ own: null, word: { ...word, weight: word.shipped } })),
  ];
  // What is being typed shows the words like it: it may be there already.
  const sought = query || term.trim().toLowerCase();
  const found = lines.filter(({ word }) => word.term.includes(sought) || (sought !== '' && sought.includes(word.term)));
  return (
    <>
      <p className={styles.about}>{message('words_about')}</p>
      <form
        className={styles.buttons}
        onSubmit={(event) => {
          event.preventDefault();
          if (term.trim() === '') return;
          set({ language: code, term: term.trim().toLowerCase().slice(0, 80), weight: 1 });
          setTerm('');
        }}
      >
        <input
          ref={field}
          id="word"
          type="search"
          dir="auto"
          value={term}
          placeholder={message('words_new')}
          aria-label={message('words_new')}
          onChange={(event) => setTerm(event.target.value)}
        />
        <select aria-label={message('words_language')} value={code} onChange={(event) => setCode(event.target.value)}>
          {['any', ...languages].map((one) => (
            <option key={one} value={one}>
              {languageName(one)}
            </option>
          ))}
        </select>
        <button type="submit" disabled={term.trim() === ''}>
          {message('words_add')}
        </button>
      </form>
      <ul>
        {(found.length > 0 ? found : lines).slice(0, shown).map(({ word, own: mine }) => (
          <WordLine
            key={`${mine?.language} ${word.term}`}
            word={word}
            own={mine}
            onWeight={(weight) => set({ language: mine?.language ?? 'any', term: word.term, weight })}
            onBack={() =>
              change(
                { words: settings.words.filter((one) => !(mine && sameWord(one, mine))) },
                controlOf(mine ?? { language: 'any', term: word.term }),
              )
            }
          />
        ))}
      </ul>
    </>
  );
};

/** The words that weigh on the reader's own tickets, and those that he weighs otherwise. */
export const wordsSection: OptionsSection = sectionOf(['words'], {
  id: 'words',
  title: 'words_title',
  find: () => [message('words_about'), message('words_new')],
  Body: Words,
});
