import { message } from '../../utils/i18n/message.ts';
import type { Managed } from '../../utils/model/managed.ts';
import styles from './options.module.css';

/** Says that something is set by the reader's organisation, and by which. */
export const Lock = ({ managed }: { managed: Managed }) => (
  <span className={styles.lock}>
    <span aria-hidden="true">🔒</span> {message('managed_by', managed.organisation ?? message('managed_somebody'))}
  </span>
);
