// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { PageHealth } from '../../../../utils/model/health.ts';
import type { PageState } from '../../../../utils/model/page.ts';
import { jiraCloud } from '../../../../utils/sites/jira-cloud/adapter.ts';
import { jiraDataCenter } from '../../../../utils/sites/jira-data-center/adapter.ts';
import { healthOf } from '../../../../utils/visit/health.ts';
import { dataCenterMetas, standAt } from '../sites/stand-at.ts';

const state: PageState = {
  site: 'jira-cloud',
  host: 'secret-client.atlassian.net',
  kind: 'software-board',
  surface: null,
  board: { id: 'jira-cloud/x/1', site: 'jira-cloud', name: 'Takeover of Initech', url: '' },
  recognition: 'lost',
  api: 'ok',
  onPage: 1,
};

const cardWith = (inside: string): void => {
  document.body.innerHTML = `<div data-testid="platform-board-kit.ui.card.card" id="card-SECRET-7" aria-label="Alma">${inside}</div>`;
};

it('counts what each selector finds and how much of it stands for a ticket', () => {
  standAt('https://secret-client.atlassian.net/jira/software/c/projects/SECRET/boards/1', []);
  cardWith('<a href="/browse/SECRET-7">SECRET-7 Takeover of Initech</a>');
  const { counts } = healthOf(jiraCloud, state, document);
  expect(counts.find(({ selector }) => selector.includes('ui.card.card'))).toMatchObject({ found: 1, recognised: 1 });
  expect(counts.filter(({ surface }) => surface === 'backlog')).toMatchObject([{ found: 0, recognised: 0 }]);
  expect(counts.at(-1)).toMatchObject({ surface: 'ticket-links', found: 1, recognised: 1 });
});

it('holds none of the words of the page, its host or its reader', () => {
  standAt('https://secret-client.atlassian.net/jira/software/c/projects/SECRET/boards/1', []);
  cardWith('<a href="/browse/SECRET-7">SECRET-7 Takeover of Initech</a>');
  const report = healthOf(jiraCloud, state, document);
  expect(PageHealth.parse(report)).toEqual(report);
  expect(JSON.stringify(report)).not.toMatch(/secret|initech|takeover|alma/i);
});

it('names the version of a Data Center, unless somebody has written something else there', () => {
  standAt('https://jira.example.test/jira/secure/RapidBoard.jspa?rapidView=1', dataCenterMetas('/jira'));
  expect(healthOf(jiraDataCenter, state, document).version).toMatch(/^\d+\.\d+/);
  document.querySelector('meta[name="ajs-version-number"]')?.setAttribute('content', '10 of Initech');
  expect(healthOf(jiraDataCenter, state, document).version).toBeNull();
});
