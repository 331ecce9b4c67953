import { message } from '../../../utils/i18n/message.ts';
import { type Policies, policyOf } from '../../../utils/model/policies.ts';
import type { NamedScope } from '../../hooks/use-scopes.ts';
import styles from './policies.module.css';

interface Props {
  policies: Policies;
  /** The scopes that hold tickets, the largest first. */
  scopes: readonly NamedScope[];
  chosen: string;
  onChoose(scope: string): void;
  onChange(policies: Policies, what: string): void;
}

/** Which scope's policy is looked at: that of everywhere, or a scope's own, which can be added and given up. */
export const ScopeChoice = ({ policies, scopes, chosen, onChoose, onChange }: Props) => {
  const others = scopes.filter(({ key }) => !policies.scopes.some(({ scope }) => scope === key));
  const add = (key: string): void => {
    const scope = scopes.find((one) => one.key === key);
    if (!scope) return;
    const policy = policyOf(policies, key);
    onChange({ ...policies, scopes: [...policies.scopes, { scope: key, name: scope.name, policy }] }, `scope-${key}`);
    onChoose(key);
  };
  const giveUp = (): void => {
    onChange({ ...policies, scopes: policies.scopes.filter(({ scope }) => scope !== chosen) }, `scope-${chosen}`);
    onChoose('everything');
  };
  return (
    <div className={styles.row}>
      <label>
        {message('policy_scope')}{' '}
        <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
          <option value="everything">{message('policy_everywhere')}</option>
          {policies.scopes.map(({ scope, name }) => (
            <option key={scope} value={scope}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {chosen === 'everything' ? (
        others.length > 0 && (
          <select value="" aria-label={message('policy_add_scope')} onChange={(event) => add(event.target.value)}>
            <option value="">{message('policy_add_scope')}</option>
            {others.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        )
      ) : (
        <button type="button" onClick={giveUp}>
          {message('policy_drop_scope')}
        </button>
      )}
    </div>
  );
};
