import { formatPercent } from '../../../utils/i18n/format.ts';
import { type MessageKey, message } from '../../../utils/i18n/message.ts';
import type { Managed } from '../../../utils/model/managed.ts';
import { PresetId, presets, type ShareLimits } from '../../../utils/model/policies.ts';
import { Lock } from '../lock.tsx';
import { Slider } from '../slider.tsx';
import styles from './policies.module.css';

const presetName: Record<PresetId, MessageKey> = {
  balanced: 'preset_balanced',
  sre: 'preset_sre',
  ktlo: 'preset_ktlo',
  safe: 'preset_safe',
  custom: 'preset_custom',
};

const presetOrigin: Record<PresetId, MessageKey> = {
  balanced: 'preset_balanced_origin',
  sre: 'preset_sre_origin',
  ktlo: 'preset_ktlo_origin',
  safe: 'preset_safe_origin',
  custom: 'preset_custom_origin',
};

/** The texts by which a search finds the limits. */
export const shareWords: readonly MessageKey[] = [
  ...Object.values(presetName),
  ...Object.values(presetOrigin),
  'policy_target',
  'policy_warn',
  'policy_cap',
];

interface Props {
  /** The reader's own limits. */
  shares: ShareLimits;
  /** Those that hold: the same, or under the cap of the organisation. */
  holding: ShareLimits;
  /** The organisation that has set the cap, and then the reader cannot; null when it has not. */
  managed: Managed | null;
  onChange(shares: ShareLimits, what: string): void;
}

/** What is aimed at, warned of and capped, in that order: one that is moved takes the others along. */
const moved = ({ target, warn, cap }: ShareLimits, part: 'target' | 'warn' | 'cap', to: number): ShareLimits => {
  const shares = { target, warn, cap, [part]: to };
  if (part === 'cap') return { preset: 'custom', target: Math.min(target, to), warn: Math.min(warn, to), cap: to };
  return { preset: 'custom', ...shares, cap: Math.max(shares.cap, to) };
};

/** Which published split holds, with its origin, or limits of one's own. */
export const ShareLimitsForm = ({ shares, holding, managed, onChange }: Props) => {
  const sliders = [
    { part: 'target', label: message('policy_target') },
    { part: 'warn', label: message('policy_warn') },
    { part: 'cap', label: message('policy_cap') },
  ] as const;
  return (
    <>
      {managed && <Lock managed={managed} />}
      <fieldset className={styles.presets} disabled={managed !== null}>
        <legend className="visually-hidden">{message('policy_presets')}</legend>
        {PresetId.options.map((preset) => (
          <label key={preset} className={styles.preset}>
            <input
              type="radio"
              name="policy-preset"
              checked={holding.preset === preset}
              onChange={() => onChange(preset === 'custom' ? { ...shares, preset } : presets[preset], 'preset')}
            />
            <span>
              {message(presetName[preset])}
              <span className={styles.about}>{message(presetOrigin[preset])}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {sliders.map(({ part, label }) => (
        <Slider
          key={part}
          label={label}
          min={0.05}
          max={managed ? holding.cap : 1}
          step={0.05}
          disabled={managed !== null && part === 'cap'}
          value={holding[part]}
          words={formatPercent(holding[part])}
          onChange={(value) => onChange(moved(shares, part, value), part)}
        />
      ))}
    </>
  );
};
