import { useId } from 'react';
import styles from './policies.module.css';

interface Props {
  label: string;
  about?: string;
  value: number;
  min: number;
  max: number;
  onChange(value: number): void;
}

/** A whole number; what is none, or out of bounds, is not taken. */
export const NumberField = ({ label, about, value, min, max, onChange }: Props) => {
  const id = useId();
  return (
    <p className={styles.number}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        value={value}
        min={min}
        max={max}
        step={1}
        aria-describedby={about ? `${id}-about` : undefined}
        onChange={({ target }) => {
          const next = target.valueAsNumber;
          if (Number.isInteger(next) && next >= min && next <= max) onChange(next);
        }}
      />
      {about && (
        <span id={`${id}-about`} className={styles.about}>
          {about}
        </span>
      )}
    </p>
  );
};
