import { useShown } from '../hooks/shown-preview.ts';
import { TurnDetails } from './turn-details.tsx';

/** What the control does that was changed last, beside it; nothing while another is in hand. */
export const Beside = ({ what }: { what: string }) => {
  const turn = useShown((shown) => (shown?.what === what ? (shown.preview.step ?? shown.preview) : null));
  const isEmpty = useShown((shown) => shown?.preview.of === 0);
  return turn !== null && !isEmpty && <TurnDetails turn={turn} />;
};
