import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { askSite } from '../site/client.ts';
import { type Site, startSite } from '../site/server.ts';

const folder = new URL('../../../shared/data/openapi/', import.meta.url);
const Api = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
const Operation = z.looseObject({
  responses: z.looseObject({
    '200': z.looseObject({
      content: z.looseObject({ 'application/json': z.looseObject({ schema: z.optional(z.unknown()) }) }),
    }),
  }),
});

const api = (name: string) => Api.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

/** A check of an answer against the schema that the description gives for status 200. */
const checkerOf = (name: string) => {
  const description = api(name);
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ ...description, $id: name });
  return (method: 'get' | 'post', path: string) => {
    const operation = Operation.parse(description.paths[path]?.[method]);
    expect(operation.responses['200'].content['application/json'].schema, path).toBeDefined();
    const pointer = ['paths', path, method, 'responses', '200', 'content', 'application/json', 'schema'];
    const escaped = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
    const validate = ajv.compile({ $ref: `${name}#/${escaped.join('/')}` });
    return (answer: unknown): string[] =>
      validate(answer)
        ? []
        : (validate.errors ?? []).map(
            ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
          );
  };
};

describe.skipIf(!existsSync(folder))('the stand-in answers as the API descriptions say', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite({ seed: 1, bigBoard: 10, bigTrello: 10 });
  });
  afterAll(() => site.close());

  const keys = () =>
    site.jira.portfolio.projects
      .flatMap(({ key }) => [1, 2, 3, 20, 40].map((number) => `${key}-${number}`))
      .filter((key) => site.jira.issue(key) !== undefined);

  it.each([
    [
      'post',
      '/rest/api/3/issue/bulkfetch',
      '',
      () => ({ issueIdsOrKeys: keys(), fields: ['*all'], expand: ['changelog'] }),
    ],
    ['post', '/rest/api/3/changelog/bulkfetch', '', () => ({ issueIdsOrKeys: keys() })],
    ['post', '/rest/api/3/search/jql', '', () => ({ jql: 'project = SHOP', fields: ['summary', 'duedate'] })],
    ['get', '/rest/api/3/search/jql', '?jql=project%3DOPS&fields=summary', undefined],
    ['get', '/rest/api/3/issue/{issueIdOrKey}', '?expand=changelog', undefined],
    ['get', '/rest/api/3/field', '', undefined],
    ['get', '/rest/api/3/status', '', undefined],
    ['get', '/rest/api/3/issuetype', '', undefined],
    ['get', '/rest/api/3/project/{projectIdOrKey}', '', undefined],
    ['get', '/rest/api/3/project/{projectIdOrKey}/versions', '', undefined],
    ['get', '/rest/api/3/myself', '', undefined],
  ] as const)('%s %s', async (method, path, query, body) => {
    const concrete = path.replace('{issueIdOrKey}', 'SHOP-2').replace('{projectIdOrKey}', 'SHOP');
    const answer = await askSite(site, site.origins.jira + concrete + query, {
      method: method.toUpperCase(),
      body: body?.(),
    });
    expect(answer.status).toBe(200);
    const errors = checkerOf('jira-cloud-platform-v3.json')(method, path)(answer.json());
    // Jira writes null for the empty side of a change, which the description does not say.
    expect(errors.filter((error) => !/\/items\/0\/(from|to|fromString|toString) must be string/.test(error))).toEqual(
      [],
    );
  });

  it.each([
    ['/rest/agile/1.0/board/{boardId}', 1],
    ['/rest/agile/1.0/board/{boardId}', 2],
    ['/rest/agile/1.0/board/{boardId}/configuration', 1],
    ['/rest/agile/1.0/board/{boardId}/configuration', 3],
  ] as const)('get %s of board %i', async (path, id) => {
    const answer = await askSite(site, site.origins.jira + path.replace('{boardId}', String(id)));
    expect(answer.status).toBe(200);
    const errors = checkerOf('jira-software-cloud-1.0.json')('get', path)(answer.json());
    // The description's own example of a configuration contradicts its schema of the location; the stand-in follows the example.
    expect(errors.filter((error) => !(path.endsWith('configuration') && error.startsWith('/location ')))).toEqual([]);
  });
});
