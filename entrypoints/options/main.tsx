import { createRoot } from 'react-dom/client';
import { OptionsScreen } from '../../components/options/options-screen.tsx';
import '../../components/ui/tokens.css';
import { isFitted } from '../../utils/classify/engine-model.ts';
import { shippedModel } from '../../utils/classify/shipped-model.ts';
import { message } from '../../utils/i18n/message.ts';
import { speakOn } from '../../utils/i18n/speak-on.ts';
import { signals } from '../../utils/signals/registry.ts';

const sites = [
  { id: 'jira-cloud', name: 'Jira Cloud' },
  { id: 'jira-data-center', name: 'Jira Data Center' },
  { id: 'trello', name: 'Trello' },
];

speakOn(document.documentElement);
document.title = message('options_title');
const known = signals.map((signal) => ({ id: signal.id, group: signal.group, fitted: isFitted(shippedModel, signal) }));
const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsScreen facts={{ signals: known, sites }} />);
