import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PopupScreen } from '../../components/portfolio/popup-screen.tsx';
import { addressOf, firstQuestion } from '../../components/portfolio/report-address.ts';
import '../../components/ui/tokens.css';
import { message } from '../../utils/i18n/message.ts';
import { speakOn } from '../../utils/i18n/speak-on.ts';
import { openBeside } from './open-beside.ts';

speakOn(document.documentElement);
document.title = message('extension_name');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <PopupScreen
      {...(openBeside ? { openBeside: () => void openBeside?.() } : {})}
      openOptions={() => void browser.runtime.openOptionsPage()}
      openReport={(scope) =>
        void browser.tabs.create({ url: `${browser.runtime.getURL('/report.html')}${addressOf(firstQuestion(scope))}` })
      }
    />,
  );
}
