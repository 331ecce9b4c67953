import { formatPercent } from '../../../utils/i18n/format.ts';
import { type MessageKey, message } from '../../../utils/i18n/message.ts';
import type { Policies } from '../../../utils/model/policies.ts';
import { HandoverPart } from '../../../utils/model/work-facts.ts';
import { Slider } from '../slider.tsx';
import { NumberField } from './number-field.tsx';
import styles from './policies.module.css';

const partLine: Record<HandoverPart, MessageKey> = {
  owner: 'handover_line_owner',
  runbook: 'handover_line_runbook',
  support: 'handover_line_support',
  training: 'handover_line_training',
  issues: 'handover_line_issues',
  acceptance: 'handover_line_acceptance',
};

interface Props {
  rules: Policies['handover'];
  onChange(rules: Policies['handover'], what: string): void;
}

/** What a hand-over has to name, and from when on one is due. */
export const HandoverRules = ({ rules, onChange }: Props) => (
  <>
    <h3>{message('policy_handover')}</h3>
    <fieldset className={styles.presets}>
      <legend className={styles.about}>{message('policy_handover_about')}</legend>
      {HandoverPart.options.map((part) => (
        <label key={part} className={styles.preset}>
          <input
            type="checkbox"
            checked={rules.parts.includes(part)}
            onChange={(event) => {
              const kept = HandoverPart.options.filter((one) =>
                one === part ? event.target.checked : rules.parts.includes(one),
              );
              onChange({ ...rules, parts: kept }, `handover-${part}`);
            }}
          />
          {message(partLine[part])}
        </label>
      ))}
    </fieldset>
    <Slider
      label={message('policy_nearly_done')}
      min={0.5}
      max={1}
      step={0.05}
      value={rules.nearlyDone}
      words={formatPercent(rules.nearlyDone)}
      onChange={(nearlyDone) => onChange({ ...rules, nearlyDone }, 'nearly-done')}
    />
    <NumberField
      label={message('policy_days_before')}
      value={rules.daysBefore}
      min={0}
      max={365}
      onChange={(daysBefore) => onChange({ ...rules, daysBefore }, 'days-before')}
    />
  </>
);
