import { defineContentScript } from 'wxt/utils/define-content-script';
import { jiraDataCenter } from '../../utils/sites/jira-data-center/adapter.ts';
import { runOn } from '../../utils/visit/run-on.ts';
import '../../utils/page/style.css';

/** For the hosts that the reader grants: utils/access registers it there and nowhere else. */
export default defineContentScript({
  matches: [...jiraDataCenter.matches],
  registration: 'runtime',
  runAt: 'document_idle',
  main: runOn(jiraDataCenter),
});
