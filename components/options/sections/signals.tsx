import { useEffect, useState } from 'react';
import { type MessageKey, message, messageNamed } from '../../../utils/i18n/message.ts';
import { EvidenceGroup } from '../../../utils/model/evidence.ts';
import type { Settings, SignalTuning } from '../../../utils/model/settings.ts';
import { type Tunable, tunableIn } from '../../../utils/model/tune-address.ts';
import { useOutlook } from '../../hooks/outlook.ts';
import { AskedReason } from '../asked-reason.tsx';
import styles from '../options.module.css';
import { type OptionsSection, type SectionProps, sectionOf } from '../section.ts';
import { defaultTuning, type SignalInfo, SignalLine } from '../signal-line.tsx';

const groupName: Record<EvidenceGroup, MessageKey> = {
  time: 'group_time',
  words: 'group_words',
  type: 'group_type',
  structure: 'group_structure',
  series: 'group_series',
};

/** Only what differs from the default is stored, so that a later default reaches those who never touched it. */
const tuned = (signals: Settings['signals'], id: string, tuning: SignalTuning): Settings['signals'] => {
  const { [id]: _, ...others } = signals;
  const isDefault = tuning.on === defaultTuning.on && tuning.weight === defaultTuning.weight;
  return isDefault ? others : { ...others, [id]: tuning };
};

const textsOf = ({ id }: SignalInfo): string[] => [messageNamed(`signal_${id}`), messageNamed(`signal_${id}_about`)];

/** The signals that a search means; all of them when it means none, for then it was the section that was found. */
const meant = (signals: readonly SignalInfo[], query: string): readonly SignalInfo[] => {
  const found = signals.filter((signal) => textsOf(signal).join(' ').toLowerCase().includes(query));
  return found.length > 0 ? found : signals;
};

/** The reason that the address names, such as `#tune/rhythm/title/weekly`; the address then leads to its signal. */
const useAskedReason = (): Tunable | null => {
  const [asked, setAsked] = useState<Tunable | null>(null);
  useEffect(() => {
    const look = (): void => {
      const reason = tunableIn(location.hash);
      if (reason === null) return;
      setAsked(reason);
      history.replaceState(null, '', `#signal-${reason.signal}`);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return asked;
};

const Signals = ({ facts, settings, change, query }: SectionProps<'signals'>) => {
  const { managed } = useOutlook();
  const signals = meant(facts.signals, query);
  const asked = useAskedReason();
  return (
    <>
      <p className={styles.about}>{message('options_signals_about')}</p>
      {EvidenceGroup.options.map((group) => {
        const members = signals.filter((signal) => signal.group === group);
        return members.length === 0 ? null : (
          <div key={group}>
            <h3 id={`group-${group}`} className={styles.group}>
              {message(groupName[group])}
            </h3>
            <ul aria-labelledby={`group-${group}`}>
              {members.map((signal) => (
                <SignalLine
                  key={signal.id}
                  signal={signal}
                  tuning={managed?.signals[signal.id] ?? settings.signals[signal.id] ?? defaultTuning}
                  managed={managed?.signals[signal.id] === undefined ? null : managed}
                  onChange={(tuning) =>
                    change({ signals: tuned(settings.signals, signal.id, tuning) }, `signal ${signal.id}`)
                  }
                >
                  {asked?.signal === signal.id && <AskedReason reason={asked} />}
                </SignalLine>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
};

/** Every signal in its group, each on or off and with its weight. */
export const signalsSection: OptionsSection = sectionOf(['signals'], {
  id: 'signals',
  title: 'options_signals',
  find: ({ signals }) => signals.flatMap(textsOf),
  Body: Signals,
});
