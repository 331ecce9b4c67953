import { type ReactNode, useId } from 'react';
import styles from './choice.module.css';

interface Option<Value extends string> {
  value: Value;
  label: ReactNode;
  /** Read out in place of the label where that is a sign or a figure. */
  name?: string;
  disabled?: boolean;
}

interface Props<Value extends string> {
  legend: string;
  options: readonly Option<NoInfer<Value>>[];
  value: Value;
  onChange(value: NoInfer<Value>): void;
}

/** A choice of one out of a few, all in sight: radio buttons that look like one segmented control. */
export const Choice = <Value extends string>({ legend, options, value, onChange }: Props<Value>) => {
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            className="visually-hidden"
            name={group}
            checked={option.value === value}
            disabled={option.disabled}
            aria-label={option.name}
            onChange={() => onChange(option.value)}
          />
          <span className={styles.face}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
};
