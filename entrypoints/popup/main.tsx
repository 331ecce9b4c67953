import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PopupScreen } from '../../components/portfolio/popup-screen.tsx';
import '../../components/ui/tokens.css';
import { language, message } from '../../utils/i18n/message.ts';

document.documentElement.lang = language();
document.title = message('extension_name');
const root = document.getElementById('root');
if (root) createRoot(root).render(<PopupScreen openOptions={() => void browser.runtime.openOptionsPage()} />);
