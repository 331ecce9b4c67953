import { beforeEach, describe, expect, it } from 'vitest';
import { blankTicket, type Ticket } from '../../../../../utils/model/ticket.ts';
import { failure } from '../../../../../utils/sites/answer.ts';
import { timetable } from '../../../../../utils/sites/jira/timetable.ts';
import type { SiteClient } from '../../../../../utils/sites/site-client.ts';
import type { SiteMemory } from '../../../../../utils/sites/site-memory.ts';

let asked: string[];
let answers: Record<string, unknown>;
let noted: Map<string, unknown>;

beforeEach(() => {
  asked = [];
  answers = {};
  noted = new Map();
});

const client: SiteClient = {
  ask: async ({ path, schema }) => {
    asked.push(path);
    const parsed = schema.safeParse(answers[path.replace(/\?.*/, '')]);
    return parsed.success
      ? { ok: true, value: parsed.data }
      : failure('unreadable', path.includes('/sprint') ? 400 : 404);
  },
};
const memory: SiteMemory = {
  wasGone: async () => false,
  noteGone: () => {},
  answer: async (name, schema) => {
    const parsed = schema.safeParse(noted.get(name));
    return parsed.success ? parsed.data : null;
  },
  noteAnswer: (name, value) => noted.set(name, value),
};
const board = { id: 'jira-cloud/acme.atlassian.net/boards/7', site: 'jira-cloud', name: 'Team', url: '' };
const asking = { signal: new AbortController().signal, later: false };
const ticket = (key: string, more: Partial<Ticket>): Ticket => ({
  ...blankTicket('jira-cloud', 'acme.atlassian.net', key, 'Ship it'),
  ...more,
});
const version = (name: string) => ({ name, released: null, releaseDate: null });
const versionsPath = '/rest/api/3/project/OPS/versions';
const sprintsPath = '/rest/agile/1.0/board/7/sprint';
const train = (count: number) =>
  Array.from({ length: count }, (_, nth) => ({
    ...{ id: String(nth), name: `8.${nth}`, released: nth < 3, archived: false },
    releaseDate: new Date(Date.UTC(2026, 0, 5 + nth * 14)).toISOString().slice(0, 10),
  }));

const completed = async (one: Ticket, on: typeof board | null = board): Promise<Ticket> =>
  (await timetable(client, '/rest/api/3', memory).of([one], on, asking))(one);

describe('versions', () => {
  it('have the dates that their project gives them, and tell when they come round by the calendar', async () => {
    answers[versionsPath] = train(6);
    const { versions } = await completed(ticket('OPS-1', { versions: [version('8.4')] }));
    expect(versions).toEqual([{ name: '8.4', released: false, releaseDate: '2026-03-02', regular: true }]);
  });

  it('keep what the issue says of them, and are an end of their own where there are few', async () => {
    answers[versionsPath] = train(3);
    const own = { name: '8.1', released: false, releaseDate: '2026-12-24' };
    const { versions } = await completed(ticket('OPS-1', { versions: [own] }));
    expect(versions).toEqual([own]);
  });

  it('are asked for once a visit and once a day, and where there are none not at all', async () => {
    answers[versionsPath] = train(6);
    const first = timetable(client, '/rest/api/3', memory);
    const one = ticket('OPS-1', { versions: [version('8.1')] });
    await first.of([one, one], board, asking);
    await first.of([one], board, asking);
    await completed(one);
    await completed(ticket('SHOP-1', { versions: [] }));
    expect(asked).toEqual([versionsPath]);
  });

  it('that a project does not tell stay open, and are asked for no more on this visit', async () => {
    const first = timetable(client, '/rest/api/3', memory);
    const one = ticket('OPS-1', { versions: [version('8.1')] });
    expect((await first.of([one], board, asking))(one)).toEqual(one);
    await first.of([one], board, asking);
    expect(asked).toHaveLength(1);
  });
});

describe('sprints', () => {
  const planned = { name: 'Sprint 12', state: 'future', start: null, end: null };

  it('without dates have those of the board', async () => {
    answers[sprintsPath] = {
      values: [
        {
          name: 'Sprint 12',
          state: 'FUTURE',
          startDate: '2026-12-01T09:00:00.000Z',
          endDate: '2026-12-14T17:00:00.000Z',
        },
      ],
    };
    const { sprints } = await completed(ticket('OPS-1', { sprints: [planned] }));
    expect(sprints).toEqual([{ ...planned, start: '2026-12-01T09:00:00.000Z', end: '2026-12-14T17:00:00.000Z' }]);
  });

  it('are not asked for where the issues tell, where there is no board, and a board without them is remembered', async () => {
    const known = { name: 'Sprint 11', state: 'active', start: '2026-11-17', end: '2026-11-30' };
    await completed(ticket('OPS-1', { sprints: [known, { ...planned, state: 'closed' }] }));
    await completed(ticket('OPS-1', { sprints: [planned] }), null);
    expect(asked).toEqual([]);
    expect(await completed(ticket('OPS-1', { sprints: [planned] }))).toMatchObject({ sprints: [planned] });
    await completed(ticket('OPS-1', { sprints: [planned] }));
    expect(asked).toHaveLength(1);
  });
});

it('what a site answers of another shape spoils nothing', async () => {
  answers[versionsPath] = [null, 3, { name: 4 }, { name: '8.1', releaseDate: ['x'], released: 'no' }];
  answers[sprintsPath] = { values: [null, { name: {} }] };
  const one = ticket('OPS-1', {
    versions: [version('8.1')],
    sprints: [{ name: 'Sprint 12', state: 'future', start: null, end: null }],
  });
  expect(await completed(one)).toEqual(one);
});
