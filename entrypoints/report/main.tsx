import { createRoot } from 'react-dom/client';
import { addressOf, firstQuestion, questionIn } from '../../components/portfolio/report-address.ts';
import { ReportScreen } from '../../components/report/report-screen.tsx';
import '../../components/ui/tokens.css';
import { message } from '../../utils/i18n/message.ts';
import { speakOn } from '../../utils/i18n/speak-on.ts';

speakOn(document.documentElement);
document.title = message('report_title');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <ReportScreen
      first={questionIn(location.hash) ?? firstQuestion({ kind: 'everything' })}
      onQuestion={(question) => history.replaceState(null, '', addressOf(question))}
    />,
  );
}
