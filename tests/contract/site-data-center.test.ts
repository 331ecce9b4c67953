import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSite } from '../site/client.ts';
import { type Site, startSite } from '../site/server.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite({ seed: 1, bigBoard: 10, bigTrello: 10 });
});
afterAll(() => site.close());

const search = (query: string) => askSite(site, `${site.dataCenter.present.root}/rest/api/2/search?${query}`);

describe('the stand-in’s Data Center', () => {
  it.each(['present', 'old'] as const)(
    'serves every page of the %s one with the metadata of its kind',
    async (which) => {
      const pages = site.dataCenter[which];
      for (const address of [
        ...[pages.board(1), pages.backlog(1), pages.issue('SHOP-3'), pages.navigator('project = OPS')],
        ...[pages.split('OPS-2', 'project = OPS'), pages.dashboard, pages.queue, `${pages.root}/login.jsp`],
      ]) {
        const { status, body } = await askSite(site, address);
        expect(status, address).toBe(200);
        expect(body).toContain('<meta name="application-name" content="JIRA" data-name="jira"');
        expect(body).not.toContain('ajs-cloud-id');
        expect(body.includes('data-color-mode'), address).toBe(which === 'present' && !address.endsWith('login.jsp'));
      }
    },
  );

  it('lives under its context path alone', async () => {
    expect((await askSite(site, 'https://jira.example.test/browse/SHOP-3')).status).toBe(404);
    expect((await askSite(site, 'https://jira.example.test/rest/api/2/field')).status).toBe(404);
  });

  it('answers a search by keys with the whole history, oldest first', async () => {
    const answer = await search('jql=key%20in%20(SHOP-2,OPS-2)&fields=summary&expand=changelog');
    expect(answer.json()).toMatchObject({
      total: 2,
      issues: [{ fields: { summary: expect.any(String) }, changelog: { startAt: 0 } }, {}],
    });
    expect(answer.body).not.toContain('atlassian.net');
  });

  it('refuses a search for one unknown key, unless told not to validate', async () => {
    const jql = `jql=${encodeURIComponent('key in ("SHOP-2", "SHOP-99999")')}`;
    const refused = await search(jql);
    expect([refused.status, refused.body]).toEqual([400, expect.stringContaining("'SHOP-99999' does not exist")]);
    expect((await search(`${jql}&validateQuery=false`)).json()).toMatchObject({ total: 1 });
  });

  it('writes sprints as text, links epics by a field of their own and knows no levels', async () => {
    const answer = await search(`jql=${encodeURIComponent('project = SHOP')}&maxResults=1000&fields=*all`);
    expect(answer.body).toMatch(/Sprint@\w+\[id=\d+,rapidViewId=1,state=CLOSED,name=SHOP Sprint \d+,/);
    expect(answer.body).toMatch(/"customfield_10014":"SHOP-\d+"/);
    expect(answer.body).not.toContain('hierarchyLevel');
  });

  it('has the endpoints of boards, and refuses everybody who is not signed in', async () => {
    const { root } = site.dataCenter.old;
    for (const path of [
      '/rest/agile/1.0/board/1/configuration',
      '/rest/agile/1.0/board/1/issue',
      '/rest/greenhopper/1.0/xboard/work/allData.json?rapidViewId=1',
      '/rest/greenhopper/1.0/xboard/plan/backlog/data.json?rapidViewId=1',
      ...['field', 'status', 'issuetype', 'serverInfo', 'project/SHOP/versions'].map((name) => `/rest/api/2/${name}`),
    ]) {
      expect((await askSite(site, root + path)).status, path).toBe(200);
      expect((await askSite(site, root + path, { signedIn: false })).status, path).toBe(401);
    }
  });
});
