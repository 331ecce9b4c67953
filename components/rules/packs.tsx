import { useId, useRef, useState } from 'react';
import { formatNumber } from '../../utils/i18n/format.ts';
import { message, messageNamed } from '../../utils/i18n/message.ts';
import { type PackProblem, type RulePack, readPack, writePack } from '../../utils/rules/pack.ts';
import { fromLink, toLink } from '../../utils/rules/pack-link.ts';
import { starterPacks } from '../../utils/rules/starter-packs.ts';
import { saveFile } from '../ui/save-file.ts';
import { type Offered, PackOffer, type PackProps } from './pack-offer.tsx';
import styles from './rules.module.css';
import { spokenPack } from './starter-words.ts';

const refusal = ({ code, place }: PackProblem): string => {
  const why = messageNamed(`pack_problem_${code.replaceAll('-', '_')}`);
  return place === '' ? why : message('pack_problem_at', why, place);
};

/** Rules handed on: packs to start from, packs from others by file or by word, and the reader's own as a file or a word. */
export const Packs = ({ settings, onChange }: PackProps) => {
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
  /** Hands the own rules on, unless they would be refused where they arrive. */
  const handOn = (how: () => void): void => {
    const read = readPack(writePack(own));
    setSaid(read.ok ? '' : message('pack_unfit', refusal(read.problem)));
    if (read.ok) how();
  };
  const copy = async (): Promise<void> => {
    const link = await toLink(own);
    try {
      await navigator.clipboard.writeText(link);
      setSaid(message('pack_copied', formatNumber(link.length)));
    } catch {
      setSaid(message('copy_failed'));
    }
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
          onClick={() => handOn(() => saveFile('lifecycle-lens-rules.json', 'application/json', writePack(own)))}
        >
          {message('pack_save')}
        </button>
        <button type="button" disabled={settings.rules.length === 0} onClick={() => handOn(() => void copy())}>
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
        <PackOffer
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
