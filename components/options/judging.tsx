import { formatPercent } from '../../utils/i18n/format.ts';
import { message } from '../../utils/i18n/message.ts';
import { useProgress } from '../hooks/use-progress.ts';

/** How far judging all tickets again has come; by itself, so that a step of it draws nothing else anew. */
export const Judging = () => {
  const progress = useProgress();
  return (
    progress !== null && (
      <p>
        <progress max={1} value={progress} aria-label={message('progress_judging')} />{' '}
        {message('progress_judged', formatPercent(progress))}
      </p>
    )
  );
};
