import { formatNumber } from '../../utils/i18n/format.ts';
import { message } from '../../utils/i18n/message.ts';
import styles from './finding-list.module.css';

/** From so many tickets on it can take a second or more to look through all of them, and nothing said would look like no hints. */
const many = 2_000;

/** In the place of the hints while they are not known yet. */
export const HintsReading = ({ tickets }: { tickets: number }) =>
  tickets < many ? null : (
    <section aria-labelledby="hints-title" className={`${styles.hints} ${styles.reading}`}>
      <h2 id="hints-title">{message('hints_title')}</h2>
      <p className={styles.none}>{message('hints_reading', formatNumber(tickets))}</p>
    </section>
  );
