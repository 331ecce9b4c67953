import { defineContentScript } from 'wxt/utils/define-content-script';
import { jiraCloud } from '../../utils/sites/jira-cloud/adapter.ts';
import { runOn } from '../../utils/visit/run-on.ts';
import '../../utils/page/style.css';

export default defineContentScript({
  matches: [...jiraCloud.matches],
  runAt: 'document_idle',
  main: runOn(jiraCloud),
});
