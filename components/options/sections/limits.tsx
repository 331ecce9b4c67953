import { formatPercent } from '../../../utils/i18n/format.ts';
import { type MessageKey, message } from '../../../utils/i18n/message.ts';
import { useOutlook } from '../../hooks/outlook.ts';
import { Beside } from '../../rules/beside.tsx';
import { Lock } from '../lock.tsx';
import styles from '../options.module.css';
import { type OptionsSection, type SectionProps, sectionOf } from '../section.ts';
import { Slider } from '../slider.tsx';

interface Limit {
  field: 'operationsFrom' | 'projectUpTo';
  label: MessageKey;
  about: MessageKey;
  min: number;
  max: number;
  step: number;
}

const limits: readonly Limit[] = [
  {
    field: 'operationsFrom',
    label: 'options_operations_from',
    about: 'options_operations_from_about',
    min: 0.5,
    max: 1,
    step: 0.01,
  },
  {
    field: 'projectUpTo',
    label: 'options_project_up_to',
    about: 'options_project_up_to_about',
    min: 0,
    max: 0.5,
    step: 0.01,
  },
];

const Limits = ({ settings, change }: SectionProps<Limit['field']>) => {
  const { managed } = useOutlook();
  return limits.map(({ field, label, about, ...range }) => (
    <div key={field} id={`limit-${field}`} tabIndex={-1} className={styles.anchor}>
      <Slider
        label={message(label)}
        about={message(about)}
        {...range}
        value={managed?.[field] ?? settings[field]}
        words={formatPercent(managed?.[field] ?? settings[field])}
        disabled={managed?.[field] !== undefined}
        onChange={(value) => change({ [field]: value }, field)}
      />
      {managed?.[field] !== undefined && <Lock managed={managed} />}
      <Beside what={field} />
    </div>
  ));
};

/** The two thresholds between which a ticket stays unclear. */
export const limitsSection: OptionsSection = sectionOf(['operationsFrom', 'projectUpTo'], {
  id: 'limits',
  title: 'options_limits',
  find: () => limits.flatMap(({ label, about }) => [message(label), message(about)]),
  Body: Limits,
});
