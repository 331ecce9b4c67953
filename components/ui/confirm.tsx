import { type ReactNode, type Ref, useId } from 'react';
import { message } from '../../utils/i18n/message.ts';
import styles from './confirm.module.css';

interface Props {
  ref: Ref<HTMLDialogElement>;
  title: string;
  text: string;
  /** The word on the button that does it. */
  confirm: string;
  onConfirm(): void;
  children?: ReactNode;
}

/** Asks before something that cannot be taken back. Opened by `showModal`; Escape and Cancel leave everything as it is. */
export const Confirm = ({ ref, title, text, confirm, onConfirm, children }: Props) => {
  const id = useId();
  return (
    <dialog ref={ref} className={styles.confirm} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <form method="dialog">
        <h2 id={`${id}-title`}>{title}</h2>
        <p id={`${id}-text`}>{text}</p>
        {children}
        <div className={styles.buttons}>
          <button type="submit">{message('options_cancel')}</button>
          <button type="submit" className={styles.danger} onClick={onConfirm}>
            {confirm}
          </button>
        </div>
      </form>
    </dialog>
  );
};
