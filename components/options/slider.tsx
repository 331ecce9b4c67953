import { useId } from 'react';
import styles from './options.module.css';

interface Props {
  label: string;
  about?: string;
  min: number;
  max: number;
  step: number;
  value: number;
  /** The value in words, shown beside the slider and read out. */
  words: string;
  disabled?: boolean;
  /** Leaves the label to screen readers, where a name stands beside already. */
  quiet?: boolean;
  onChange(value: number): void;
}

/** A number chosen by sliding. */
export const Slider = ({ label, about, words, quiet = false, onChange, ...range }: Props) => {
  const id = useId();
  return (
    <div className={styles.slider}>
      <label htmlFor={id} className={quiet ? 'visually-hidden' : styles.name}>
        {label}
      </label>
      <input
        id={id}
        type="range"
        aria-valuetext={words}
        aria-describedby={about ? `${id}-about` : undefined}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        {...range}
      />
      <output htmlFor={id} className={styles.figure}>
        {words}
      </output>
      {about && (
        <p id={`${id}-about`} className={styles.about}>
          {about}
        </p>
      )}
    </div>
  );
};
