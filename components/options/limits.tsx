import { formatPercent } from '../../utils/i18n/format.ts';
import { message } from '../../utils/i18n/message.ts';
import type { Settings } from '../../utils/model/settings.ts';
import styles from './options.module.css';
import { Slider } from './slider.tsx';

interface Props {
  settings: Settings;
  onChange(settings: Settings): void;
}

/** The operations cap and the two thresholds between which a ticket stays unclear. */
export const Limits = ({ settings, onChange }: Props) => (
  <section className={styles.section} aria-labelledby="limits-title">
    <h2 id="limits-title">{message('options_limits')}</h2>
    <Slider
      label={message('options_cap')}
      about={message('options_cap_about')}
      min={0.05}
      max={1}
      step={0.05}
      value={settings.operationsCap}
      words={formatPercent(settings.operationsCap)}
      onChange={(operationsCap) => onChange({ ...settings, operationsCap })}
    />
    <Slider
      label={message('options_operations_from')}
      about={message('options_operations_from_about')}
      min={0.5}
      max={1}
      step={0.01}
      value={settings.operationsFrom}
      words={formatPercent(settings.operationsFrom)}
      onChange={(operationsFrom) => onChange({ ...settings, operationsFrom })}
    />
    <Slider
      label={message('options_project_up_to')}
      about={message('options_project_up_to_about')}
      min={0}
      max={0.5}
      step={0.01}
      value={settings.projectUpTo}
      words={formatPercent(settings.projectUpTo)}
      onChange={(projectUpTo) => onChange({ ...settings, projectUpTo })}
    />
  </section>
);
