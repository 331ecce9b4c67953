import { useId, useRef, useState } from 'react';
import { formatNumber, formatPercent } from '../../utils/i18n/format.ts';
import { countMessage, message, messageNamed } from '../../utils/i18n/message.ts';
import { presets, type ShareLimits } from '../../utils/model/policies.ts';
import type { Rule } from '../../utils/model/rule.ts';
import type { Settings } from '../../utils/model/settings.ts';
import {
  compareRules,
  mergeRules,
  type PackProblem,
  type RulePack,
  readPack,
  writePack,
} from '../../utils/rules/pack.ts';
import { fromLink, toLink } from '../../utils/rules/pack-link.ts';
import { type StarterPack, starterPacks } from '../../utils/rules/starter-packs.ts';
import { writeCondition } from '../../utils/rules/write-text.ts';
import { saveFile } from '../ui/save-file.ts';
import { outcomeWords } from './rule-words.ts';
import styles from './rules.module.css';
import { spokenPack } from './starter-words.ts';

interface Props {
  settings: Pick<Settings, 'rules' | 'words' | 'policies'>;
  onChange(part: Partial<Settings>): void;
}

const refusal = ({ code, place }: PackProblem): string => {
  const why = messageNamed(`pack_problem_${code.replaceAll('-', '_')}`);
  return place === '' ? why : message('pack_problem_at', why, place);
};

const mergeWords = (mine: Settings['words'], theirs: Settings['words']): Settings['words'] => {
  const key = ({ language, term }: Settings['words'][number]): string => `${language} ${term}`;
  const wanted = new Map(theirs.map((word) => [key(word), word]));
  const known = new Set(mine.map(key));
  return [...mine.map((word) => wanted.get(key(word)) ?? word), ...theirs.filter((word) => !known.has(key(word)))];
};

const Rules = ({ title, rules }: { title: string; rules: readonly Rule[] }) =>
  rules.length === 0 ? null : (
    <details>
      <summary>{title}</summary>
      <ul>
        {rules.map((rule) => (
          <li key={rule.id} dir="auto">
            {rule.name} <span className={styles.soft}>{outcomeWords(rule.outcome)}</span>
            <p className={styles.code} dir="ltr">
              {writeCondition(rule.when)}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );

/** A pack before it is taken in; one to start from may be part of a published split, whose limit comes with it. */
type Offered = Pick<StarterPack, 'pack' | 'preset'>;

const limitsOf = ({ target, warn, cap }: ShareLimits): string[] => [target, warn, cap].map(formatPercent);

/** What a pack holds and would do to the rules there are, before anything is taken in; taken in, it is part of the draft. */
const Offer = ({
  offered: { pack, preset },
  settings,
  onChange,
  onClose,
}: Props & { offered: Offered; onClose(): void }) => {
  const { added, changed, same, gone } = compareRules(settings.rules, pack.rules);
  const [withLimit, setWithLimit] = useState(true);
  const { everywhere } = settings.policies;
  const isNew = preset !== undefined && JSON.stringify(everywhere.shares) !== JSON.stringify(presets[preset]);
  const take = (rules: Rule[], words: Settings['words']): void => {
    const shares = isNew && withLimit ? presets[preset] : everywhere.shares;
    onChange({ rules, words, policies: { ...settings.policies, everywhere: { ...everywhere, shares } } });
    onClose();
  };
  return (
    <section className={styles.form} aria-label={message('pack_named', pack.name)} data-pack={pack.name}>
      <h4 dir="auto">{pack.name}</h4>
      <p className={styles.soft} dir="auto">
        {pack.origin === '' ? message('pack_no_origin') : message('pack_origin', pack.origin)}
      </p>
      <Rules title={countMessage('pack_added', added.length)} rules={added} />
      <Rules title={countMessage('pack_changed', changed.length)} rules={changed.map(({ after }) => after)} />
      {same.length > 0 && <p className={styles.soft}>{countMessage('pack_same', same.length)}</p>}
      {pack.words.length > 0 && <p className={styles.soft}>{countMessage('pack_words', pack.words.length)}</p>}
      {isNew && (
        <label className={styles.limit}>
          <input type="checkbox" checked={withLimit} onChange={(event) => setWithLimit(event.target.checked)} />
          <span>
            {message('pack_limit', ...limitsOf(presets[preset]), ...limitsOf(everywhere.shares))}
            <span className={styles.soft}> {messageNamed(`preset_${preset}_origin`)}</span>
          </span>
        </label>
      )}
      <div className={styles.buttons}>
        <button
          type="button"
          onClick={() => take(mergeRules(settings.rules, pack.rules), mergeWords(settings.words, pack.words))}
        >
          {message('pack_merge')}
        </button>
        {settings.rules.length > 0 && (
          <button type="button" onClick={() => take(pack.rules, pack.words)}>
            {gone.length > 0 ? countMessage('pack_replace', gone.length) : message('pack_replace_all')}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {message('options_cancel')}
        </button>
      </div>
    </section>
  );
};

/** Rules handed on: packs to start from, packs from others by file or by word, and the reader's own as a file or a word. */
export const Packs = ({ settings, onChange }: Props) => {
  const [offered, setOffered] = useState<Offered | null>(null);
  const [said, setSaid] = useState('');
  const [pasted, setPasted] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const paste = useId();
  const offer = async (text: string): Promise<void> => {
    const json = await fromLink(text);
    const read = json === null ? null : readPack(json);
    setOffered(read?.ok ? { pack: read.pack } : null);
    if (read === null) setSaid(message('pack_refused', message('pack_problem_broken')));
    else setSaid(read.ok ? '' : message('pack_refused', refusal(read.problem)));
  };
  const own: RulePack = {
    format: 'lifecycle-lens/rule-pack',
    version: 1,
    name: message('pack_own_name'),
    origin: '',
    rules: settings.rules,
    words: settings.words,
  };
  const copy = async (): Promise<void> => {
    const link = await toLink(own);
    await navigator.clipboard.writeText(link);
    setSaid(message('pack_copied', formatNumber(link.length)));
  };
  return (
    <div className={styles.packs}>
      <h3>{message('packs_title')}</h3>
      <p className={styles.soft}>{message('packs_about')}</p>
      <div className={styles.buttons}>
        {starterPacks.map((starter) => (
          <button
            key={starter.id}
            type="button"
            onClick={() => setOffered({ ...starter, pack: spokenPack(starter.pack) })}
          >
            {messageNamed(starter.pack.name)}
          </button>
        ))}
      </div>
      <div className={styles.buttons}>
        <button type="button" onClick={() => file.current?.click()}>
          {message('pack_open')}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={message('pack_open')}
          onChange={async (event) => {
            const [chosen] = event.target.files ?? [];
            // Larger than any pack: not even read.
            if (chosen) await offer(chosen.size > 5_000_000 ? ' '.repeat(1_000_001) : await chosen.text());
            event.target.value = '';
          }}
        />
        <button
          type="button"
          disabled={settings.rules.length === 0}
          onClick={() => saveFile('lifecycle-lens-rules.json', 'application/json', writePack(own))}
        >
          {message('pack_save')}
        </button>
        <button type="button" disabled={settings.rules.length === 0} onClick={() => void copy()}>
          {message('pack_copy')}
        </button>
      </div>
      <label className={styles.row} htmlFor={paste}>
        {message('pack_paste')}
        <input
          id={paste}
          type="text"
          dir="ltr"
          spellCheck={false}
          value={pasted}
          onChange={(event) => {
            setPasted(event.target.value);
            if (event.target.value.trim() !== '') void offer(event.target.value);
          }}
        />
      </label>
      <p role="status">{said}</p>
      {offered && (
        <Offer
          key={offered.pack.name}
          offered={offered}
          settings={settings}
          onChange={onChange}
          onClose={() => {
            setOffered(null);
            setPasted('');
          }}
        />
      )}
    </div>
  );
};
