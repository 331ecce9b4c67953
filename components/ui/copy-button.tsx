import { useEffect, useState } from 'react';
import { message } from '../../utils/i18n/message.ts';

/** How long the button says that it has copied, in milliseconds. */
const saysFor = 2000;

interface Props {
  label: string;
  /** What is copied; made only when it is wanted. */
  text(): string;
}

/** Copies a text, and says whether it did. */
export const CopyButton = ({ label, text }: Props) => {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), saysFor);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <button type="button" onClick={() => void copy()}>
      <span aria-live="polite">
        {outcome === null ? label : message(outcome === 'copied' ? 'copy_done' : 'copy_failed')}
      </span>
    </button>
  );
};
