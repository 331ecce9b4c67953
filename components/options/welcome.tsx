import { useState } from 'react';
import { type MessageKey, message } from '../../utils/i18n/message.ts';
import { useOnce } from '../hooks/use-once.ts';
import styles from './options.module.css';

const steps: readonly { text: MessageKey; link: string; to: MessageKey }[] = [
  { text: 'welcome_1', link: '#rules', to: 'welcome_1_to' },
  { text: 'welcome_2', link: '#limits', to: 'welcome_2_to' },
  { text: 'welcome_3', link: '#outlook', to: 'welcome_3_to' },
];

/** Three steps for who is here for the first time; gone for good once read or skipped. */
export const Welcome = () => {
  const [fresh, end] = useOnce('welcome');
  const [at, setAt] = useState(0);
  const step = steps[at];
  if (!fresh || step === undefined) return null;
  return (
    <section className={styles.welcome} aria-label={message('welcome_title')}>
      <p>
        <strong>{message('welcome_step', String(at + 1), String(steps.length))}</strong> {message(step.text)}{' '}
        <a href={step.link}>{message(step.to)}</a>
      </p>
      <div className={styles.buttons}>
        <button type="button" onClick={() => (at + 1 < steps.length ? setAt(at + 1) : end())}>
          {message(at + 1 < steps.length ? 'welcome_next' : 'welcome_done')}
        </button>
        {at + 1 < steps.length && (
          <button type="button" onClick={end}>
            {message('welcome_skip')}
          </button>
        )}
      </div>
    </section>
  );
};
