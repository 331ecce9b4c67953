import { type MessageKey, message } from '../../utils/i18n/message.ts';
import { EvidenceGroup } from '../../utils/model/evidence.ts';
import type { Settings, SignalTuning } from '../../utils/model/settings.ts';
import styles from './options.module.css';
import { defaultTuning, type SignalInfo, SignalLine } from './signal-line.tsx';

const groupName: Record<EvidenceGroup, MessageKey> = {
  time: 'group_time',
  words: 'group_words',
  type: 'group_type',
  structure: 'group_structure',
  series: 'group_series',
};

interface Props {
  signals: readonly SignalInfo[];
  settings: Settings;
  onChange(settings: Settings): void;
}

/** Only what differs from the default is stored, so that a later default reaches those who never touched it. */
const tuned = (settings: Settings, id: string, tuning: SignalTuning): Settings => {
  const { [id]: _, ...others } = settings.signals;
  const isDefault = tuning.on === defaultTuning.on && tuning.weight === defaultTuning.weight;
  return { ...settings, signals: isDefault ? others : { ...others, [id]: tuning } };
};

/** Every signal in its group. */
export const Signals = ({ signals, settings, onChange }: Props) => (
  <section className={styles.section} aria-labelledby="signals-title">
    <h2 id="signals-title">{message('options_signals')}</h2>
    <p className={styles.about}>{message('options_signals_about')}</p>
    {EvidenceGroup.options.map((group) => {
      const members = signals.filter((signal) => signal.group === group);
      return members.length === 0 ? null : (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`} className={styles.group}>
            {message(groupName[group])}
          </h3>
          <ul>
            {members.map((signal) => (
              <SignalLine
                key={signal.id}
                signal={signal}
                tuning={settings.signals[signal.id] ?? defaultTuning}
                onChange={(tuning) => onChange(tuned(settings, signal.id, tuning))}
              />
            ))}
          </ul>
        </section>
      );
    })}
  </section>
);
