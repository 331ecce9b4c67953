import { describe, expect, it } from 'vitest';
import { dataCenterOf, type Meta } from '../../../../../utils/sites/jira-data-center/detect.ts';

const meta = (name: string, content: string, product: string | null = null): Meta => ({ name, content, product });
const named = meta('application-name', 'JIRA', 'jira');

describe('a Jira Data Center by its metadata', () => {
  it('is known with its context path and its version', () => {
    expect(dataCenterOf([named, meta('ajs-version-number', '10.3.6'), meta('ajs-context-path', '/jira')])).toEqual({
      contextPath: '/jira',
      version: '10.3.6',
    });
  });

  it('is known where it names its own title and lives at the root', () => {
    const own = meta('application-name', 'Tickets of the house', 'jira');
    expect(dataCenterOf([own, meta('ajs-context-path', '')])).toEqual({ contextPath: '', version: null });
  });

  it.each([
    ['Jira Cloud by its version', [named, meta('ajs-version-number', '1001.0.0-SNAPSHOT')]],
    ['Jira Cloud by its cloud id', [named, meta('ajs-cloud-id', '1')]],
    ['Confluence', [meta('application-name', 'Confluence', 'confluence'), meta('ajs-context-path', '/wiki')]],
    ['a page that links to a Jira', [meta('description', 'our jira')]],
    ['a page without metadata', []],
  ])('is not %s', (_, metas) => {
    expect(dataCenterOf(metas)).toBeNull();
  });

  it.each(['@evil.example', '//evil.example', '/jira?x', 'jira', '/a b', '/..//x'])(
    'takes no path that is none: %s',
    (path) => {
      expect(dataCenterOf([named, meta('ajs-context-path', path)])?.contextPath).toBe('');
    },
  );
});
