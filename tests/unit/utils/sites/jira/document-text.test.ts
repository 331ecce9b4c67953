import { expect, it } from 'vitest';
import { longestDescription } from '../../../../../utils/model/ticket.ts';
import { documentText } from '../../../../../utils/sites/jira/document-text.ts';

const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content });
const text = (value: string) => ({ type: 'text', text: value });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const item = (...content: unknown[]) => ({ type: 'listItem', content });

it('puts each block on a line of its own', () => {
  const value = doc(
    { type: 'heading', attrs: { level: 2 }, content: [text('Steps')] },
    paragraph(text('Back '), text('up'), { type: 'hardBreak' }, text('first.')),
    { type: 'codeBlock', content: [text('restore --all')] },
  );
  expect(documentText(value)).toBe('Steps\nBack up\nfirst.\nrestore --all');
});

it('shows lists, tasks and tables as a reader would type them', () => {
  const value = doc(
    { type: 'bulletList', content: [item(paragraph(text('one'))), item(paragraph(text('two')))] },
    {
      type: 'taskList',
      content: [
        { type: 'taskItem', attrs: { state: 'DONE' }, content: [text('ordered')] },
        { type: 'taskItem', attrs: { localId: '2' }, content: [text('delivered')] },
      ],
    },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', content: [paragraph(text('host'))] },
            { type: 'tableCell', content: [paragraph(text('db1'))] },
          ],
        },
      ],
    },
  );
  expect(documentText(value)).toBe('- one\n- two\n[x] ordered\n[ ] delivered\nhost | db1');
});

it('says what mentions, dates, states, emoji and cards say', () => {
  const value = doc(
    paragraph(
      { type: 'mention', attrs: { id: '1', text: '@Alma' } },
      text(' until '),
      { type: 'date', attrs: { timestamp: '1780272000000' } },
      text(' '),
      { type: 'status', attrs: { text: 'LATE' } },
      { type: 'emoji', attrs: { shortName: ':tada:', text: '🎉' } },
      { type: 'inlineCard', attrs: { url: 'https://acme.atlassian.net/browse/SHOP-1' } },
    ),
  );
  expect(documentText(value)).toBe('@Alma until 2026-06-01 LATE🎉https://acme.atlassian.net/browse/SHOP-1');
});

it('is null for what is no document, and stands hostile ones', () => {
  for (const value of [null, undefined, 3, 'text', [], {}, { type: 'paragraph' }])
    expect(documentText(value)).toBeNull();
  expect(documentText({ type: 'doc', content: 'x' })).toBe('');
  expect(documentText(doc(null, 3, 'x', { type: 7, content: [{ text: 'hidden' }] }))).toBe('');
  let deep: unknown = text('far down');
  for (let level = 0; level < 50_000; level += 1) deep = { type: 'blockquote', content: [deep] };
  expect(documentText(doc(deep))).toBe('');
  expect(documentText(doc(...Array.from({ length: 5_000 }, () => paragraph(text('x'.repeat(50))))))).toHaveLength(
    longestDescription,
  );
});
