import { type Answer, html } from '../answer.ts';
import { jiraPageData } from '../jira/page-data.ts';
import type { JiraStore } from '../jira/store.ts';
import { escapeHtml, inlineJson, type PageOptions } from '../page-file.ts';
import {
  contentOf,
  type DataCenterPage,
  frameOf,
  freshState,
  gadgetTable,
  routeOf,
  titleOf,
} from '../pages/dc-page.js';
import { type DataCenterHost, isModern, rootOf } from './hosts.ts';

/** The metadata that every page carries (reference: detection of Cloud and Data Center). */
const metasOf = (site: DataCenterHost, issueKey: string | null): readonly [string, string][] => {
  const metas: [string, string][] = [
    ['ajs-version-number', site.version],
    ['ajs-build-number', site.build],
    ['ajs-context-path', site.context],
    ['ajs-base-url', rootOf(site)],
    ['ajs-server-scheme', 'https'],
    ['ajs-server-name', site.host],
    ['ajs-server-port', '443'],
    ['ajs-dev-mode', 'false'],
    ['ajs-remote-user', 'avoss'],
    ['ajs-remote-user-fullname', 'Alma Voss'],
    ['ajs-user-locale', 'en_US'],
    ['ajs-date-dmy', 'dd/MMM/yy'],
    ['ajs-date-complete', 'dd/MMM/yy h:mm a'],
    ['atlassian-token', 'BWP3-NZB2-6EDY-6C7K_stand-in_lin'],
  ];
  if (issueKey !== null) metas.push(['ajs-issue-key', issueKey]);
  return metas;
};

/** A page of a Data Center: boards come empty and draw themselves, everything else comes whole. */
export const dataCenterPage = (
  store: JiraStore,
  site: DataCenterHost,
  url: URL,
  { theme }: Pick<PageOptions, 'theme'>,
): Answer => {
  const modern = isModern(site);
  const page: DataCenterPage = { data: jiraPageData(store), context: site.context, modern };
  const path = url.pathname.slice(site.context.length).replace(/\/$/, '');
  const route = routeOf(page.data, path, url.search);
  const board = route.kind === 'work' || route.kind === 'plan';
  const inside = board ? '' : contentOf(page, route, freshState());
  const key = /^\/browse\/([A-Z][A-Z0-9_]+-\d+)$/.exec(path)?.[1] ?? null;
  const themed = modern
    ? ` data-theme="dark:dark light:light spacing:spacing typography:typography" data-color-mode="${theme}"`
    : '';
  const kind = route.kind === 'dashboard' ? ' page-type-dashboard' : '';
  return html(`<!DOCTYPE html>
<html lang="en"${themed}>
<head>
<meta charset="utf-8">
<title>${escapeHtml(titleOf(page, route))}</title>
<meta name="application-name" content="JIRA" data-name="jira" data-version="${site.version}">
${metasOf(site, key)
  .map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`)
  .join('\n')}
<link rel="stylesheet" href="/__stand-in/dc.css">
<script type="application/json" id="page-data">${inlineJson(page)}</script>
<script type="module" src="/__stand-in/dc-app.js"></script>
</head>
<body id="jira" class="aui-layout aui-style-default${kind}" data-version="${site.version}" data-aui-version="9.12.7">
${frameOf(page, inside)}
</body>
</html>
`);
};

/** A gadget in a frame of its own: it bears none of the page's metadata. */
export const dataCenterGadget = (store: JiraStore, site: DataCenterHost, url: URL): Answer => {
  const page: DataCenterPage = { data: jiraPageData(store), context: site.context, modern: isModern(site) };
  const inside = gadgetTable(page, url.searchParams.get('jql') ?? '');
  return html(
    `<!DOCTYPE html><html lang="en"><head><title>Gadget</title><link rel="stylesheet" href="/__stand-in/dc.css"></head><body class="gadget">${inside}</body></html>`,
  );
};

/** The login page: it is a Jira's by its metadata, and holds no ticket. */
export const dataCenterLogin = (site: DataCenterHost): Answer =>
  html(
    `<!DOCTYPE html><html lang="en"><head><title>Log in - Our Jira</title><meta name="application-name" content="JIRA" data-name="jira" data-version="${site.version}"><meta name="ajs-context-path" content="${site.context}"></head><body id="jira" class="aui-layout aui-style-default login-page"><form id="login-form" class="aui"><label>Username <input name="os_username"></label><button>Log In</button></form></body></html>`,
  );
