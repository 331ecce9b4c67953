import '../../components/portfolio/ask-first.ts';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { SidePanel } from '../../components/portfolio/side-panel.tsx';
import { InLanguage } from '../../components/ui/in-language.tsx';
import { addressOf, firstQuestion } from '../../utils/model/report-address.ts';
import '../../components/ui/tokens.css';

/** Tells when another tab comes into view, or the one in view goes elsewhere; returns how to stop. */
const watchTabs = (listener: () => void): (() => void) => {
  const went = (_id: number, { status }: { status?: string }, { active }: { active: boolean }): void => {
    if (active && status !== undefined) listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(went);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(went);
  };
};

const root = document.getElementById('root');
const { id: here } = await browser.windows.getCurrent();
if (root && here !== undefined) {
  createRoot(root).render(
    <InLanguage
      title="extension_name"
      screen={() => (
        <SidePanel
          watchTabs={watchTabs}
          window={here}
          openOptions={() => void browser.runtime.openOptionsPage()}
          openReport={(scope) =>
            void browser.tabs.create({
              url: `${browser.runtime.getURL('/report.html')}${addressOf(firstQuestion(scope))}`,
            })
          }
        />
      )}
    />,
  );
}
