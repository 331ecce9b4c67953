import { useId, useState } from 'react';
import { message } from '../../utils/i18n/message.ts';
import type { Rule } from '../../utils/model/rule.ts';
import { readRules } from '../../utils/rules/read-text.ts';
import { writeRules } from '../../utils/rules/write-text.ts';
import { problemWords } from './rule-words.ts';
import styles from './rules.module.css';
import { RulesHelp } from './rules-help.tsx';

interface Props {
  rules: readonly Rule[];
  onChange(rules: Rule[]): void;
}

const same = (a: readonly Rule[], b: readonly Rule[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** All rules as text. It counts as long as it can be read; where it cannot, the place is named and the last that could stays. */
export const RulesText = ({ rules, onChange }: Props) => {
  const id = useId();
  const [text, setText] = useState(() => writeRules(rules));
  const [seen, setSeen] = useState(rules);
  const read = readRules(text);
  // Rules that were changed elsewhere (undone, taken from a pack) are written anew; what is being typed stays as it is.
  if (rules !== seen) {
    setSeen(rules);
    if (!read.ok || !same(read.rules, rules)) setText(writeRules(rules));
  }
  return (
    <div className={styles.text}>
      <label htmlFor={id}>{message('rules_text')}</label>
      <textarea
        id={id}
        dir="ltr"
        rows={Math.min(30, Math.max(8, text.split('\n').length + 1))}
        value={text}
        spellCheck={false}
        aria-invalid={!read.ok}
        aria-describedby={`${id}-said`}
        onChange={(event) => {
          setText(event.target.value);
          const next = readRules(event.target.value);
          if (next.ok && !same(next.rules, rules)) {
            setSeen(next.rules);
            onChange(next.rules);
          }
        }}
      />
      <p id={`${id}-said`} role="status" className={read.ok ? styles.soft : styles.warning}>
        {read.ok ? message('rules_text_about') : problemWords(read.problem)}
      </p>
      <RulesHelp />
    </div>
  );
};
