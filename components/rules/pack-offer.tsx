import { useState } from 'react';
import { formatPercent, formatSigned } from '../../utils/i18n/format.ts';
import { countMessage, message, messageNamed } from '../../utils/i18n/message.ts';
import { presets, type ShareLimits } from '../../utils/model/policies.ts';
import type { Rule } from '../../utils/model/rule.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { compareRules, mergeRules } from '../../utils/rules/pack.ts';
import type { StarterPack } from '../../utils/rules/starter-packs.ts';
import { writeCondition } from '../../utils/rules/write-text.ts';
import { outcomeWords } from './rule-words.ts';
import styles from './rules.module.css';

export interface PackProps {
  settings: Pick<Settings, 'rules' | 'words' | 'policies'>;
  onChange(part: Partial<Settings>): void;
}

const mergeWords = (mine: Settings['words'], theirs: Settings['words']): Settings['words'] => {
  const key = ({ language, term }: Settings['words'][number]): string => `${language} ${term}`;
  const wanted = new Map(theirs.map((word) => [key(word), word]));
  const known = new Set(mine.map(key));
  return [...mine.map((word) => wanted.get(key(word)) ?? word), ...theirs.filter((word) => !known.has(key(word)))];
};

const said = (rule: Rule): string => `${writeCondition(rule.when)} → ${outcomeWords(rule.outcome)}`;

/** Rules as they come in, each beside what it takes the place of where it does. */
const Rules = ({ title, rules }: { title: string; rules: readonly { before?: Rule; after: Rule }[] }) =>
  rules.length === 0 ? null : (
    <details>
      <summary>{title}</summary>
      <ul>
        {rules.map(({ before, after }) => (
          <li key={after.id} dir="auto">
            {after.name}
            {before && (
              <p className={styles.code} dir="ltr">
                <del>{said(before)}</del>
              </p>
            )}
            <p className={styles.code} dir="ltr">
              {before ? <ins>{said(after)}</ins> : said(after)}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );

const Words = ({ words }: { words: Settings['words'] }) =>
  words.length === 0 ? null : (
    <details>
      <summary>{countMessage('pack_words', words.length)}</summary>
      <p className={styles.soft} dir="auto">
        {words.map(({ term, weight }) => `${term} ${formatSigned(weight)}`).join(' · ')}
      </p>
    </details>
  );

/** A pack before it is taken in; one to start from may be part of a published split, whose limit comes with it. */
export type Offered = Pick<StarterPack, 'pack' | 'preset'>;

const limitsOf = ({ target, warn, cap }: ShareLimits): string[] => [target, warn, cap].map(formatPercent);

/** What a pack holds and would do to the rules there are, before anything is taken in; taken in, it is part of the draft. */
export const PackOffer = ({
  offered: { pack, preset },
  settings,
  onChange,
  onClose,
}: PackProps & { offered: Offered; onClose(): void }) => {
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
      <Rules title={countMessage('pack_added', added.length)} rules={added.map((after) => ({ after }))} />
      <Rules title={countMessage('pack_changed', changed.length)} rules={changed} />
      {same.length > 0 && <p className={styles.soft}>{countMessage('pack_same', same.length)}</p>}
      <Words words={pack.words} />
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
