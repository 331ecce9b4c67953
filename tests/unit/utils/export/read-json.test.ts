import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../../../../utils/export/json.ts';
import { openExport, readEntries } from '../../../../utils/export/read-json.ts';
import { atOnce } from '../../../../utils/model/steps.ts';
import { contentOf, judgedAs, many, written } from '../../judged.ts';

const content = contentOf([...many('operations', 2), judgedAs('project', 'P-1', { url: 'https://example.org/P-1' })]);
const text = written(json, content);

/** The file with one place changed. */
const changed = (
  change: (file: Record<string, never> & { tickets: { ticket: Record<string, unknown> }[] }) => void,
) => {
  const file = JSON.parse(text);
  change(file);
  return JSON.stringify(file);
};

const read = (file: string) => {
  const opened = atOnce(openExport(file));
  return opened.ok ? readEntries(opened.entries, 0) : opened;
};

it('reads what is exported', () => {
  expect(read(text)).toEqual({ ok: true, entries: content.entries });
});

describe('refuses with the place named', () => {
  it.each([
    ['what is no JSON', '{"format":', 'not-json', ''],
    ['what is no export', '{"format":"another","tickets":[]}', 'not-an-export', 'format'],
    ['a ticket that is no JSON', text.replace('"ticket":{', '"ticket":{,'), 'not-json', 'tickets[0]'],
    ['what goes on after its end', `${text}}`, 'not-json', ''],
    ['a list', '[]', 'not-an-export', ''],
    ['a newer version', changed((file) => Object.assign(file, { version: 2 })), 'newer', 'version'],
    [
      'a record of a day that is none',
      changed((file) => Object.assign(file, { snapshots: [{ scope: 'everything', day: 1 }] })),
      'unreadable',
      'snapshots[0].day',
    ],
    [
      'a ticket without a title',
      changed(({ tickets }) => Object.assign(tickets[1]?.ticket ?? {}, { title: null })),
      'unreadable',
      'tickets[1].ticket.title',
    ],
    [
      'a ticket under the id of another',
      changed(({ tickets }) => Object.assign(tickets[0]?.ticket ?? {}, { id: 'trello/trello.com/x' })),
      'unreadable',
      'tickets[0].ticket.id',
    ],
    [
      'a link that is code',
      changed(({ tickets }) => Object.assign(tickets[2]?.ticket ?? {}, { url: 'javascript:alert(1)' })),
      'unreadable',
      'tickets[2].ticket.url',
    ],
    [
      'a title without end',
      changed(({ tickets }) => Object.assign(tickets[2]?.ticket ?? {}, { title: 'x'.repeat(100_000) })),
      'unreadable',
      'tickets[2].ticket.title',
    ],
  ])('%s', (_, file, fault, at) => {
    expect(read(file)).toEqual({ ok: false, fault, at });
  });
});

it('lets nothing of a file reach a prototype', () => {
  const file = text.replace('"ticket":{', '"ticket":{"__proto__":{"polluted":true},');
  expect(read(file)).toEqual({ ok: true, entries: content.entries });
  expect('polluted' in {}).toBe(false);
});

it('never throws, whatever the file is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (file) => {
      expect(read(file).ok).toBe(false);
    }),
  );
});
