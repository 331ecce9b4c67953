import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../utils/classify/title-pieces.ts';

const shown = (title: string): string[] =>
  piecesOf(title).map((piece) =>
    piece.kind === 'number' ? `${piece.shape} ${piece.raw}` : `${piece.kind} ${piece.raw}`,
  );

describe('the pieces of a title', () => {
  it.each([
    ['Restart web-3 (OPS-12)', ['word Restart', 'machine web-3', 'code OPS-12']],
    ['v2.3.1 on 2026-03-04', ['version v2.3.1', 'word on', 'date 2026-03-04']],
    ['3rd floor, room B512', ['plain 3', 'word floor', 'word room', 'code B512']],
    ['https://example.com/a?b=1 is slow', ['code https://example.com/a?b=1', 'word is', 'word slow']],
    ['Ask @ana or ana@example.com', ['word Ask', 'person @ana', 'word or', 'person ana@example.com']],
    ['README.md and node.js', ['word README', 'word md', 'word and', 'word node', 'word js']],
    ['第3回定例会', ['word 第', 'plain 3', 'word 回定例会']],
    ['１２月', ['plain 12', 'word 月']],
    ['20260304 and 4711', ['code 20260304', 'word and', 'date 4711']],
  ])('%s', (title, expected) => {
    expect(shown(title)).toEqual(expected);
  });

  it('tell a prefix, an opening and brackets', () => {
    const [clone, report, part] = piecesOf('Clone: report (3/7)');
    expect(clone).toMatchObject({ closed: true, opens: true });
    expect(report).toMatchObject({ closed: false, opens: true, paused: true });
    expect(part).toMatchObject({ bracketed: true });
  });

  it('read no more than a thousand units', () => {
    expect(piecesOf('word '.repeat(5_000)).length).toBeLessThanOrEqual(200);
  });
});
