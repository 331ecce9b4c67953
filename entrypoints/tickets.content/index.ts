import { defineContentScript } from 'wxt/utils/define-content-script';
import { siteHosts } from '../../utils/sites/hosts.ts';
export default defineContentScript({ matches: [...siteHosts], main() {} });
