import { useEffect, useState } from 'react';
import { message } from '../../utils/i18n/message.ts';

/** How long the button says that it has copied, in milliseconds. */
const saysFor = 2000;

/** What takes a while to be made: its media type, and the promise of it. */
export interface Later {
  type: 'text/plain' | 'image/png';
  blob: Promise<Blob>;
}

interface Props {
  label: string;
  /** What the button says to those who do not see where it stands; its label unless given. */
  name?: string;
  /** What is copied; made only when it is wanted. */
  text(): string | Later;
}

/** Begins within the reader's click, so that the browser lets it through however long the making takes. */
const copied = (what: string | Later): Promise<void> =>
  typeof what === 'string'
    ? navigator.clipboard.writeText(what)
    : navigator.clipboard.write([new ClipboardItem({ [what.type]: what.blob })]);

/** Copies a text or a picture, and says whether it did. */
export const CopyButton = ({ label, name, text }: Props) => {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), saysFor);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (): Promise<void> => {
    try {
      await copied(text());
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <button type="button" aria-label={outcome === null ? name : undefined} onClick={() => void copy()}>
      <span aria-live="polite">
        {outcome === null ? label : message(outcome === 'copied' ? 'copy_done' : 'copy_failed')}
      </span>
    </button>
  );
};
