import { defineContentScript } from 'wxt/utils/define-content-script';
import { siteHosts } from '../../utils/sites/hosts.ts';
import { sites } from '../../utils/sites/registry.ts';
import './style.css';
import { visit } from './visit.ts';

export default defineContentScript({
  matches: [...siteHosts],
  runAt: 'document_idle',
  main(context) {
    const adapter = sites.find((site) => site.claims(new URL(location.href)));
    if (adapter) visit(adapter, context.signal, () => context.abort('the extension has gone'));
  },
});
