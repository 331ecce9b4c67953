import { useRef, useState } from 'react';
import * as z from 'zod/mini';
import { message } from '../../utils/i18n/message.ts';
import type { KnownNames } from '../../utils/model/preview.ts';
import { type Condition, Rule } from '../../utils/model/rule.ts';
import { Beside } from './beside.tsx';
import { blankTest } from './condition-form.tsx';
import { RuleFate } from './rule-fate.tsx';
import { RuleForm } from './rule-form.tsx';

import { type RuleActions, RuleRow } from './rule-row.tsx';
import { freeId, nameFrom } from './rule-words.ts';
import styles from './rules.module.css';

/**
 * A rule that is being written: it may lack something, and `id` is its place among the rules once it does not. A new one
 * takes its id from its name for as long as it is being written, so that the text form reads well.
 */
export interface Writing {
  id: string;
  rule: Rule;
  isNew: boolean;
}

interface Props {
  rules: readonly Rule[];
  names: KnownNames;
  writing: Writing | null;
  onWriting(writing: Writing | null): void;
  onChange(rules: Rule[], what: string): void;
}

/** The control that a rule is being written by. */
export const beingWritten = 'rule being written';

/** A new rule that asks for this. */
export const newRule = (rules: readonly Rule[], when: Condition = blankTest): Writing => {
  const id = freeId(
    'rule',
    rules.map((rule) => rule.id),
  );
  const outcome = { kind: 'verdict', category: 'operations' } as const;
  const name = when === blankTest ? '' : nameFrom({ when });
  return { id, rule: { id, name, note: '', on: true, when, outcome }, isNew: true };
};

/** The rules in their order, the first match first, each to be read, moved, switched off and written anew in place. */
export const RuleList = ({ rules, names, writing, onWriting, onChange }: Props) => {
  const [said, setSaid] = useState('');
  const ids = rules.map(({ id }) => id);

  const write = (next: Rule): void => {
    if (writing === null) return;
    const parsed = z.safeParse(Rule, next);
    if (!parsed.success) {
      onWriting({ ...writing, rule: next });
      return;
    }
    const others = ids.filter((id) => id !== writing.id);
    const rule = writing.isNew ? { ...parsed.data, id: freeId(next.name, others) } : parsed.data;
    onWriting({ ...writing, id: rule.id, rule });
    const at = ids.indexOf(writing.id);
    onChange(at < 0 ? [...rules, rule] : rules.with(at, rule), beingWritten);
  };
  const move = (at: number, by: -1 | 1): void => {
    const [moved, other] = [rules[at], rules[at + by]];
    if (!moved || !other) return;
    onChange(rules.with(at, other).with(at + by, moved), `move ${moved.id}`);
    setSaid(message('rule_moved', moved.name, String(at + by + 1)));
  };
  const toggle = (at: number): void => {
    const rule = rules[at];
    if (rule) onChange(rules.with(at, { ...rule, on: !rule.on }), `on ${rule.id}`);
  };
  const begin = (at: number): void => {
    const rule = rules[at];
    if (rule) onWriting({ id: rule.id, rule, isNew: false });
  };
  // The same for every drawing, so that a rule that stays as it is need not be drawn for them.
  const latest = useRef({ toggle, move, write: begin });
  latest.current = { toggle, move, write: begin };
  const [actions] = useState<RuleActions>(() => ({
    toggle: (at) => latest.current.toggle(at),
    move: (at, by) => latest.current.move(at, by),
    write: (at) => latest.current.write(at),
  }));
  const whole = writing !== null && z.safeParse(Rule, writing.rule).success;
  const inList = rules.find(({ id }) => id === writing?.id);
  // A whole rule that is not in the list, or stands there otherwise, was undone: the list is right, not the form.
  const form = writing && (!whole || inList) && (
    <RuleForm
      rule={whole && inList ? inList : writing.rule}
      names={names}
      incomplete={!whole}
      onChange={write}
      onDone={() => onWriting(null)}
      onRemove={() => {
        onWriting(null);
        if (ids.includes(writing.id))
          onChange(
            rules.filter(({ id }) => id !== writing.id),
            `remove ${writing.id}`,
          );
      }}
    />
  );
  return (
    <>
      <ol className={styles.rules}>
        {(writing && form && !inList ? [...rules, writing.rule] : rules).map((rule, at) => (
          // A rule keeps its line while it is written, though its id changes: the field must not lose its reader.
          <li
            key={writing?.id === rule.id ? 'being written' : rule.id}
            id={`rule-${rule.id}`}
            tabIndex={-1}
            data-rule={rule.id}
          >
            {writing?.id === rule.id ? (
              <>
                {form}
                {inList && <RuleFate rule={rule} whole={false} />}
                <Beside what={beingWritten} />
              </>
            ) : (
              <RuleRow rule={rule} at={at} isLast={at === rules.length - 1} actions={actions} />
            )}
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
};
