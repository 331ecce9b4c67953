import { fieldName } from '../../utils/i18n/field-name.ts';
import { message } from '../../utils/i18n/message.ts';
import type { RuleAttribute } from '../../utils/model/rule.ts';
import type { Tunable } from '../../utils/model/tune-address.ts';
import styles from './options.module.css';

/** What a rule asks for where a signal has read this field. */
const attributeOf: Readonly<Record<string, RuleAttribute>> = {
  title: 'title',
  description: 'description',
  labels: 'label',
  type: 'type',
  list: 'list',
  parent: 'epic',
  project: 'project',
  components: 'component',
  priority: 'priority',
  milestone: 'milestone',
  versions: 'version',
  sprint: 'sprint',
  requestType: 'request-type',
};

/** What a reader has come from to tune a signal: what it read on a ticket, and narrower ways than weighing the whole signal. */
export const AskedReason = ({ reason: { signal, field, quote } }: { reason: Tunable }) => {
  const attribute = Object.hasOwn(attributeOf, field) ? attributeOf[field] : undefined;
  if (quote === '') return null;
  return (
    <p className={styles.asked}>
      {message('asked_read', fieldName(field))} <q dir="auto">{quote}</q>
      {attribute && <a href={`#new-rule/${attribute}/${encodeURIComponent(quote)}`}>{message('asked_rule')}</a>}
      {signal.endsWith('_words') && <a href={`#word/${encodeURIComponent(quote)}`}>{message('asked_word')}</a>}
    </p>
  );
};
