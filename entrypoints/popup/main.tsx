import '../../components/portfolio/ask-first.ts';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PopupScreen } from '../../components/portfolio/popup-screen.tsx';
import { InLanguage } from '../../components/ui/in-language.tsx';
import { addressOf, firstQuestion } from '../../utils/model/report-address.ts';
import '../../components/ui/tokens.css';
import { openBeside } from './open-beside.ts';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <InLanguage
      title="extension_name"
      screen={() => (
        <PopupScreen
          {...(openBeside ? { openBeside: () => void openBeside?.() } : {})}
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
