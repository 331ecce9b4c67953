import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface Props {
  tone: 'info' | 'warning';
  title: string;
  /** What was kept and what to do. */
  text: string;
  children?: ReactNode;
}

/** Says what happened, what was kept and what to do; read out when it appears. */
export const Notice = ({ tone, title, text, children }: Props) => (
  <div className={`${styles.notice} ${styles[tone]}`} role="status">
    <p className={styles.title}>{title}</p>
    <p>{text}</p>
    {children}
  </div>
);
