import type { ReactNode } from 'react';
import { formatNumber } from '../../utils/i18n/format.ts';
import { countMessage, message, messageNamed } from '../../utils/i18n/message.ts';
import type { EvidenceGroup } from '../../utils/model/evidence.ts';
import type { Managed } from '../../utils/model/managed.ts';
import type { SignalTuning } from '../../utils/model/settings.ts';
import { useShown } from '../hooks/shown-preview.ts';
import { Beside } from '../rules/beside.tsx';
import { Lock } from './lock.tsx';
import styles from './options.module.css';
import { Slider } from './slider.tsx';

/** What the screen knows of a signal: its texts are the messages `signal_<id>` and `signal_<id>_about`. */
export interface SignalInfo {
  id: string;
  group: EvidenceGroup;
  /** True when its strength is fitted on labelled tickets, false when it is stated. */
  fitted: boolean;
}

export const defaultTuning: SignalTuning = { on: true, weight: 1 };

interface Props {
  signal: SignalInfo;
  tuning: SignalTuning;
  /** The organisation that has set it, and then the reader cannot. */
  managed: Managed | null;
  onChange(tuning: SignalTuning): void;
  children?: ReactNode;
}

/** On how many stored tickets a signal speaks; nothing while that is not known. */
const Speaks = ({ signal }: { signal: string }) => {
  const speaks = useShown((shown) => shown?.preview.signals[signal] ?? null);
  return speaks !== null && countMessage('signal_speaks', speaks);
};

/** One signal: on or off, and how much it counts. */
export const SignalLine = ({ signal, tuning, managed, onChange, children }: Props) => {
  const name = messageNamed(`signal_${signal.id}`);
  return (
    <li id={`signal-${signal.id}`} tabIndex={-1} className={styles.signal} data-signal={signal.id}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={tuning.on}
          disabled={managed !== null}
          aria-label={message('options_on', name)}
          onChange={(event) => onChange({ ...tuning, on: event.target.checked })}
        />
        <span>
          {name} <span className={styles.mark}>{message(signal.fitted ? 'options_fitted' : 'options_stated')}</span>
          <span className={styles.about}>
            {messageNamed(`signal_${signal.id}_about`)} <Speaks signal={signal.id} />
          </span>
          {managed && <Lock managed={managed} />}
        </span>
      </label>
      <Slider
        label={message('options_weight', name)}
        quiet
        min={0}
        max={3}
        step={0.1}
        value={tuning.weight}
        words={`× ${formatNumber(tuning.weight)}`}
        disabled={!tuning.on || managed !== null}
        onChange={(weight) => onChange({ ...tuning, weight })}
      />
      <Beside what={`signal ${signal.id}`} />
      {children}
    </li>
  );
};
