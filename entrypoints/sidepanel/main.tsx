import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { addressOf, firstQuestion } from '../../components/portfolio/report-address.ts';
import { SidePanel } from '../../components/portfolio/side-panel.tsx';
import '../../components/ui/tokens.css';
import { message } from '../../utils/i18n/message.ts';
import { speakOn } from '../../utils/i18n/speak-on.ts';

/** Tells when another tab comes into view; returns how to stop. */
const watchTabs = (listener: () => void): (() => void) => {
  browser.tabs.onActivated.addListener(listener);
  return () => browser.tabs.onActivated.removeListener(listener);
};

speakOn(document.documentElement);
document.title = message('extension_name');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <SidePanel
      watchTabs={watchTabs}
      openOptions={() => void browser.runtime.openOptionsPage()}
      openReport={(scope) =>
        void browser.tabs.create({ url: `${browser.runtime.getURL('/report.html')}${addressOf(firstQuestion(scope))}` })
      }
    />,
  );
}
