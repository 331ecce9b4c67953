import { createRoot } from 'react-dom/client';
import { ReportScreen } from '../../components/report/report-screen.tsx';
import { InLanguage } from '../../components/ui/in-language.tsx';
import { addressOf, firstQuestion, questionIn } from '../../utils/model/report-address.ts';
import '../../components/ui/tokens.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <InLanguage
      title="report_title"
      screen={() => (
        <ReportScreen
          first={questionIn(location.hash) ?? firstQuestion({ kind: 'everything' })}
          onQuestion={(question) => history.replaceState(null, '', addressOf(question))}
        />
      )}
    />,
  );
}
