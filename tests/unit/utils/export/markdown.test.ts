import { beforeEach, describe, expect, it } from 'vitest';
import { markdown } from '../../../../utils/export/markdown.ts';
import { readEnglish } from '../../english.ts';
import { contentOf, judgedAs, many, written } from '../../judged.ts';

beforeEach(readEnglish);

const url = 'https://example.atlassian.net/browse/A-1';

describe('a summary for a wiki page', () => {
  it('shows the split by each measure that reaches a ticket, with what it rests on', () => {
    const text = written(
      markdown,
      contentOf([...many('operations', 3, { points: 2 }), ...many('project', 1), judgedAs('not-work', 'N-1')]),
    );
    expect(text).toContain('| Tickets | 1 (25%) | 3 (75%) | 0 (0%) | 4 of 4 tickets |');
    expect(text).toContain('| Story points | 0 (0%) | 6 (100%) | 0 (0%) | 3 of 4 tickets |');
    expect(text).not.toContain('Time logged');
  });

  it('lists each kind, open ones first, and says how many more there are', () => {
    const text = written(
      markdown,
      contentOf([judgedAs('project', 'OLD-1', { resolved: '2026-01-01' }), ...many('project', 60)]),
    );
    expect(text).toContain('## Looks like project: 61, 60 open');
    expect(text).toContain('And 11 more.');
    expect(text).not.toContain('OLD');
  });

  it('keeps hostile text as text', () => {
    const title = '| x | [a](javascript:1) <img src=x onerror=1> `code` # _b_ \n# Head';
    const text = written(markdown, contentOf([judgedAs('project', 'A-1', { title, url: 'javascript:alert(1)' })]));
    const line = text.split('\n').find((one) => one.includes('A-1'));
    expect(line?.match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(text).not.toContain('<img');
    expect(text).not.toMatch(/(?<!\\)\]\(javascript/);
    expect(text.match(/^# /gm)).toHaveLength(1);
  });

  it('links a ticket to its page', () => {
    expect(written(markdown, contentOf([judgedAs('project', 'A-1', { url })]))).toContain(`[A-1](${url})`);
  });
});
