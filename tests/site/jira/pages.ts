import { type Answer, html } from '../answer.ts';
import { escapeHtml, inlineJson, type PageOptions } from '../page-file.ts';
import { toHtml } from '../pages/element.js';
import { freshState, jiraView, titleOf } from '../pages/jira-view.js';
import { jiraPageData } from './page-data.ts';
import type { JiraStore } from './store.ts';

const metas: readonly [string, string][] = [
  ['ajs-version-number', '1001.0.0-SNAPSHOT'],
  ['ajs-build-number', '100291'],
  ['ajs-cloud-id', '11111111-2222-4333-8444-555555555555'],
  ['ajs-cloud-name', 'acme'],
  ['ajs-org-id', '22222222-3333-4444-8555-666666666666'],
  ['ajs-atlassian-account-id', '5b10a2844c20165700ede20a'],
  ['ajs-context-path', ''],
  ['ajs-remote-user', '5b10a2844c20165700ede20a'],
  ['ajs-user-locale', 'en_US'],
  ['ajs-user-timezone', 'Europe/Amsterdam'],
  ['ajs-date-dmy', 'dd/MMM/yy'],
  ['ajs-date-complete', 'dd/MMM/yy h:mm a'],
  ['ajs-has-jira-software', 'true'],
  ['ajs-has-jira-service-desk', 'true'],
];

/** A page of the Jira host: the server's own markup first, with the data from which the browser takes over. */
export const jiraPage = (store: JiraStore, url: URL, options: PageOptions): Answer => {
  const data = jiraPageData(store);
  const state = {
    ...freshState(options.markup),
    generation: options.generation,
    recycle: options.recycle,
    issueStage: 1,
  };
  const { hydrateMs, markup, recycle, generation } = options;
  return html(`<!doctype html>
<html lang="en" data-theme="dark:dark light:light spacing:spacing typography:typography" data-color-mode="${options.theme}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(titleOf(data, url))}</title>
<meta name="viewport" content="width=device-width">
<meta name="application-name" content="JIRA" data-name="jira" data-version="1001.0.0-SNAPSHOT">
${metas.map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`).join('\n')}
<link rel="stylesheet" href="/__stand-in/jira.css">
<script type="application/json" id="page-data">${inlineJson({ data, hydrateMs, markup, recycle, generation })}</script>
<script type="module" src="/__stand-in/jira-app.js"></script>
</head>
<body id="jira" class="adg3" data-version="1001.0.0-SNAPSHOT" data-aui-version="6.0.5">
<div id="jira-frontend">${toHtml(jiraView(data, state, url))}</div>
</body>
</html>
`);
};

/** A page of the same host that is not Jira: Confluence lives under `/wiki`. */
export const wikiPage = (): Answer =>
  html(
    '<!doctype html><html lang="en"><head><title>Wiki - Confluence</title></head><body id="com-atlassian-confluence"><main><h1>Wiki</h1><p>See <a href="/browse/SHOP-1">SHOP-1</a>.</p></main></body></html>',
  );

const colours = new Map([
  ['10307', '#964ac0'],
  ['10315', '#6a9a23'],
  ['10318', '#4688ec'],
  ['10316', '#4688ec'],
  ['10303', '#e2483d'],
  ['10554', '#e2483d'],
  ['10556', '#2898bd'],
  ['10557', '#e56910'],
]);

/** The small pictures of types and priorities; null for other paths. */
export const jiraImage = (path: string): Answer | null => {
  const avatar = /^\/rest\/api\/2\/universal_avatar\/view\/type\/issuetype\/avatar\/(\d+)$/.exec(path)?.[1];
  const priority = /^\/images\/icons\/priorities\/(\w+)\.svg$/.exec(path)?.[1];
  if (avatar === undefined && priority === undefined) return null;
  const drawing =
    avatar === undefined
      ? `<path d="${priority === 'medium' ? 'M3 6h10M3 10h10' : priority === 'low' ? 'M4 6l4 4 4-4' : 'M4 10l4-4 4 4'}" fill="none" stroke="${priority === 'medium' || priority === 'low' ? '#e56910' : '#e2483d'}" stroke-width="2"/>`
      : `<rect width="16" height="16" rx="3" fill="${colours.get(avatar) ?? '#8590a2'}"/><path d="M5 8l2 2 4-4" fill="none" stroke="#fff" stroke-width="2"/>`;
  return {
    status: 200,
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">${drawing}</svg>`,
  };
};
