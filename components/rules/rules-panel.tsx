import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { message } from '../../utils/i18n/message.ts';
import type { Managed } from '../../utils/model/managed.ts';
import { kindOf, RuleAttribute, type Test } from '../../utils/model/rule.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { addressParts } from '../../utils/model/tune-address.ts';
import { useAnswer } from '../hooks/use-answer.ts';
import { useLessons } from '../hooks/use-lessons.ts';
import { Choice } from '../ui/choice.tsx';
import { Packs } from './packs.tsx';
import { RuleFate } from './rule-fate.tsx';
import { RuleLine } from './rule-line.tsx';
import { beingWritten, newRule, RuleList, type Writing } from './rule-list.tsx';
import { freeId } from './rule-words.ts';
import styles from './rules.module.css';
import { RulesText } from './rules-text.tsx';
import { Suggestions } from './suggestions.tsx';

/** The fields of the settings that the rules and what is handed on with them are in. */
export type RulesField = 'rules' | 'words' | 'policies';

interface Props {
  settings: Pick<Settings, RulesField>;
  managed: Managed | null;
  onChange(part: Partial<Settings>, what: string): void;
}

/** How often the names on the tickets are asked for at most while these change, in milliseconds. */
const restMs = 5_000;

/** An address such as `#new-rule/label/infra` begins a rule with what it names. */
const fromAddress = (hash: string): Test | null => {
  const [head, asked, ...value] = addressParts(hash) ?? [];
  const parsed = z.safeParse(RuleAttribute, asked);
  if (head !== 'new-rule' || !parsed.success) return null;
  const operator = kindOf[parsed.data] === 'text' ? 'contains' : 'is';
  return { kind: 'test', attribute: parsed.data, operator, values: [value.join('/')] };
};

/** The rules: the organisation's with a lock, the reader's own by form or as text, what corrections suggest, and packs. */
export const RulesPanel = ({ settings, managed, onChange }: Props) => {
  const [form, setForm] = useState<'form' | 'text'>('form');
  const [writing, setWriting] = useState<Writing | null>(null);
  const { answer: names } = useAnswer('knownNames', null, restMs);
  const { offers } = useLessons();
  const { rules } = settings;
  const change = (next: Settings['rules'], what: string): void => onChange({ rules: next }, what);

  useEffect(() => {
    const begin = (): void => {
      const asked = fromAddress(location.hash);
      if (asked === null) return;
      // Taken once: the address would begin the rule anew with every change.
      history.replaceState(null, '', '#rules');
      document.getElementById('rules')?.scrollIntoView();
      setForm('form');
      const begun = newRule(rules, asked);
      const id = freeId(
        begun.rule.name,
        rules.map((rule) => rule.id),
      );
      // Whole already, it stands in the draft from the start, so that its preview does too.
      setWriting({ ...begun, id, rule: { ...begun.rule, id } });
      onChange({ rules: [...rules, { ...begun.rule, id }] }, beingWritten);
    };
    begin();
    addEventListener('hashchange', begin);
    return () => removeEventListener('hashchange', begin);
  }, [rules, onChange]);

  return (
    <div className={styles.panel}>
      <p className={styles.soft}>{message('rules_about')}</p>
      {managed !== null && managed.rules.length > 0 && (
        <section className={styles.form} aria-label={message('rules_managed')}>
          <h3>
            <span aria-hidden="true">🔒</span> {managed.organisation ?? message('managed_somebody')}
          </h3>
          <ol className={styles.rules}>
            {managed.rules.map((rule) => (
              <li key={rule.id}>
                <RuleLine rule={rule} fate={<RuleFate rule={rule} owner="managedRules" />} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <div className={styles.buttons}>
        <button type="button" disabled={form === 'text'} onClick={() => setWriting(newRule(rules))} id="new-rule">
          {message('rule_add')}
        </button>
        <Choice
          legend={message('rules_form')}
          value={form}
          options={[
            { value: 'form', label: message('rules_form_form') },
            { value: 'text', label: message('rules_form_text') },
          ]}
          onChange={setForm}
        />
      </div>
      {form === 'text' ? (
        <RulesText rules={rules} onChange={(next) => change(next, 'rules text')} />
      ) : (
        <>
          {rules.length === 0 && writing === null && <p className={styles.soft}>{message('rules_none')}</p>}
          <RuleList rules={rules} names={names ?? {}} writing={writing} onWriting={setWriting} onChange={change} />
        </>
      )}
      <Suggestions lessons={offers} rules={rules} onAdd={(rule) => change([...rules, rule], `add ${rule.id}`)} />
      <Packs settings={settings} onChange={(part) => onChange(part, 'pack')} />
    </div>
  );
};
