/**
 * Pages of a Data Center whose lists nobody was found to show, as their neighbours are made: a release, a plan, and the list
 * of projects, whose links lead to no issue.
 */
import { esc, issueHref, lozenge, typeImage } from './dc-parts.js';

const row = (page, issue) =>
  `<tr><td>${typeImage(page, issue)}</td><td><a href="${issueHref(page, issue.key)}">${issue.key}</a></td><td><a href="${issueHref(page, issue.key)}">${esc(issue.title)}</a></td><td>${lozenge(issue)}</td></tr>`;

/** The issues of one version. */
export const release = (page) => {
  const issues = page.data.issues.filter(({ versions, projectKey }) => versions.length > 0 && projectKey === 'SHOP');
  return `<div id="release-report"><h2>${esc(issues[0]?.versions[0] ?? '')}</h2><table class="aui"><thead><tr><th>T</th><th>Key</th><th>Summary</th><th>Status</th></tr></thead><tbody>${issues.map((issue) => row(page, issue)).join('')}</tbody></table></div>`;
};

/** The scope of a plan: one line an issue, its bar in a part of its own. */
export const plan = (page) => {
  const issues = page.data.issues
    .filter(({ projectKey, type }) => projectKey === 'PLAT' && type !== 'Sub-task')
    .slice(0, 40);
  const lines = issues.map(
    (issue) =>
      `<div role="row" class="plan-row"><span class="plan-title">${typeImage(page, issue)} <a href="${issueHref(page, issue.key)}">${issue.key}</a> <span>${esc(issue.title)}</span></span></div>`,
  );
  return `<div class="plan"><div class="plan-scope" role="table">${lines.join('')}</div><div class="plan-bars">${issues.map(({ dueText }) => `<div class="plan-row"><small>${esc(dueText)}</small></div>`).join('')}</div></div>`;
};

/** All projects: links such as /browse/SHOP lead to no issue. */
export const projects = (page) =>
  `<table class="aui"><tbody class="projects-list">${page.data.projects.map(({ key, name }) => `<tr><td><a href="${page.context}/browse/${key}">${esc(name)}</a></td><td>${key}</td></tr>`).join('')}</tbody></table>`;
