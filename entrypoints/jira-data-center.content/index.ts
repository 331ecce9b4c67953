import { defineContentScript } from 'wxt/utils/define-content-script';
import { jiraDataCenter } from '../../utils/sites/jira-data-center/adapter.ts';
import { runOn } from '../../utils/visit/run-on.ts';
import '../../utils/page/style.css';

/** For the hosts that the reader grants: utils/access registers it there and nowhere else. */
export default defineContentScript({
  matches: [...jiraDataCenter.matches],
  registration: 'runtime',
  runAt: 'document_idle',
  // An older one is told by an event alone: a message would also wake whatever of the page listens to messages.
  noScriptStartedPostMessage: true,
  main: runOn(jiraDataCenter),
});
