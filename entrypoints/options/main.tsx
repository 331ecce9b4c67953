import { createRoot } from 'react-dom/client';
import { OptionsScreen } from '../../components/options/options-screen.tsx';
import { InLanguage } from '../../components/ui/in-language.tsx';
import '../../components/ui/tokens.css';
import { isFitted } from '../../utils/classify/engine-model.ts';
import { shippedModel } from '../../utils/classify/shipped-model.ts';
import { signals } from '../../utils/signals/registry.ts';

const sites = [
  { id: 'jira-cloud', name: 'Jira Cloud' },
  { id: 'jira-data-center', name: 'Jira Data Center' },
  { id: 'trello', name: 'Trello' },
];

const known = signals.map((signal) => ({ id: signal.id, group: signal.group, fitted: isFitted(shippedModel, signal) }));
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <InLanguage title="options_title" screen={() => <OptionsScreen facts={{ signals: known, sites }} />} />,
  );
