import { message } from '../../utils/i18n/message.ts';
import { type AttributeKind, kindOf, operatorsOf, RuleAttribute, type RuleOperator } from '../../utils/model/rule.ts';
import styles from './rules.module.css';

/** Rules that show how the language goes; it is the same in every language of the screen. */
export const sampleRules = `rule infra "Infra"
  when label is "infra" and not type is "Epic"
  then operations

rule quiet "Quiet" off
  when updated older than 180 days
    or title matches /renew.*cert/ and points between 1 and 3
    or label any of ("ops", "bau")
    or part of series
  then lean project 1.5`;

const kinds: readonly AttributeKind[] = ['name', 'text', 'date', 'number', 'flag'];

/** `series` is asked for by words of its own. */
const written = (operator: RuleOperator): string => operator.replaceAll('-', ' ');

/** How rules are written as text: an example, and which attributes go with which comparisons. */
export const RulesHelp = () => (
  <details className={styles.turned}>
    <summary>{message('rules_text_help')}</summary>
    <pre className={styles.code} dir="ltr">
      {sampleRules}
    </pre>
    <ul className={styles.code} dir="ltr">
      {kinds.map((kind) => (
        <li key={kind}>
          {RuleAttribute.options.filter((one) => kindOf[one] === kind && one !== 'series').join(' ')}
          {' · '}
          <strong>{operatorsOf[kind].map(written).join(', ')}</strong>
        </li>
      ))}
      <li>
        <strong>then</strong> operations · project · not work · lean operations 1.5 · lean project 1.5
      </li>
    </ul>
  </details>
);
