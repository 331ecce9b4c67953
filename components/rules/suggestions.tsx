import { countMessage, message } from '../../utils/i18n/message.ts';
import type { OfferedLesson } from '../../utils/model/adjustment.ts';
import type { Condition, Rule } from '../../utils/model/rule.ts';
import { writeCondition } from '../../utils/rules/write-text.ts';
import { freeId, nameFrom, outcomeWords } from './rule-words.ts';
import styles from './rules.module.css';

/** What a lesson would ask as a rule. A list and a parent are known by home and name; a rule asks for the name. */
const conditionOf = ({ adjustment, shown }: OfferedLesson): Condition => {
  const test = (attribute: 'label' | 'type' | 'list' | 'epic', value: string): Condition => ({
    kind: 'test',
    attribute,
    operator: 'is',
    values: [value],
  });
  if (adjustment.kind === 'word') return { kind: 'test', attribute: 'title', operator: 'contains', values: [shown] };
  if (adjustment.kind === 'parent') return test('epic', shown);
  return test(adjustment.kind, shown);
};

interface Props {
  lessons: readonly OfferedLesson[];
  rules: readonly Rule[];
  onAdd(rule: Rule): void;
}

/** Rules that the reader's corrections suggest. Added, they are part of the draft and apply once it is kept. */
export const Suggestions = ({ lessons, rules, onAdd }: Props) => {
  const known = new Set(rules.map(({ when }) => JSON.stringify(when)));
  const open = lessons
    .map((lesson) => ({ lesson, when: conditionOf(lesson) }))
    .filter(({ when }) => !known.has(JSON.stringify(when)));
  if (open.length === 0) return null;
  return (
    <div className={styles.packs}>
      <h3>{message('suggestions_title')}</h3>
      <ul>
        {open.map(({ lesson, when }) => {
          const outcome = { kind: 'verdict', category: lesson.adjustment.direction } as const;
          const name = nameFrom({ when });
          return (
            <li key={name} className={styles.suggestion}>
              <span>
                <span className={styles.code} dir="ltr">
                  {writeCondition(when)}
                </span>{' '}
                {outcomeWords(outcome)}{' '}
                <span className={styles.soft}>
                  {countMessage('suggestion_corrections', lesson.corrections)}{' '}
                  {countMessage('suggestion_changes', lesson.changes)}
                </span>
              </span>
              <button
                type="button"
                aria-label={message('suggestion_add_named', name)}
                onClick={() => {
                  const id = freeId(
                    name,
                    rules.map((rule) => rule.id),
                  );
                  onAdd({ id, name, note: '', on: true, when, outcome });
                }}
              >
                {message('suggestion_add')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
