import type { ReactNode } from 'react';
import styles from './options.module.css';

/** A place in the options that an address leads to: `options.html#<id>`. */
export const Place = ({ id, children }: { id: string; children: ReactNode }) => (
  <div id={id} tabIndex={-1} className={styles.anchor}>
    {children}
  </div>
);
