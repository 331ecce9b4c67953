import { defineContentScript } from 'wxt/utils/define-content-script';
import { trello } from '../../utils/sites/trello/adapter.ts';
import { runOn } from '../../utils/visit/run-on.ts';
import '../../utils/page/style.css';

export default defineContentScript({
  matches: [...trello.matches],
  runAt: 'document_idle',
  // An older one is told by an event alone: a message would also wake whatever of the page listens to messages.
  noScriptStartedPostMessage: true,
  main: runOn(trello),
});
