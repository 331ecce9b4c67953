import type { Scope } from '../../utils/model/question.ts';
import { BackgroundContext, useWatching } from '../hooks/background.ts';
import { PopupScreen } from './popup-screen.tsx';

interface Props {
  /** Calls `listener` whenever another tab comes into view; returns how to stop. */
  watchTabs(listener: () => void): () => void;
  /** The window beside whose pages it stays. */
  window: number;
  openOptions(): void;
  openReport(scope: Scope): void;
}

/** The popup with room: it stays open beside the page and follows the tab in view of its window. */
export const SidePanel = ({ watchTabs, window, ...ways }: Props) => {
  const background = useWatching(watchTabs, window);
  return (
    <BackgroundContext value={background}>
      <PopupScreen {...ways} place="panel" />
    </BackgroundContext>
  );
};
