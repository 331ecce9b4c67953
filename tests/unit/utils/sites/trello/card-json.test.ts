import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Ticket } from '../../../../../utils/model/ticket.ts';
import { Card, type Home, ticketOf } from '../../../../../utils/sites/trello/card-json.ts';
import { Action, livesOf } from '../../../../../utils/sites/trello/history.ts';
import { listOf } from '../../../../../utils/sites/trello/lenient.ts';
import { now } from './stand-in.ts';

const id = '5e4422fcdf81d26e37800293';
const home: Home = {
  site: 'trello',
  host: 'trello.com',
  link: 'MkOff1ce',
  name: 'Marketing',
  lists: new Map([
    ['open', { id: 'open', name: 'Every week', closed: false, type: null }],
    ['old', { id: 'old', name: 'Old', closed: true, type: null }],
    ['done', { id: 'done', name: '✔ Done', closed: false, type: null }],
  ]),
  customFields: [
    { id: 'f1', name: 'Story Points', options: null },
    { id: 'f2', name: 'Start date', options: null },
    { id: 'f3', name: 'End', options: null },
    { id: 'f4', name: 'Priority', options: [{ id: 'o1', value: { text: 'Highest' } }] },
  ],
};
const read = (more: object, actions: readonly object[] = []): Ticket => {
  const card = Card.parse({ id, shortLink: 'AbCd1234', idList: 'open', name: 'Newsletter', ...more });
  const lives = livesOf(listOf(Action).parse(actions));
  return ticketOf(card, home, card.checklists, lives.get(id) ?? null);
};
const action = (type: string, date: string, data: object, more: object = {}): object => ({
  id: `a${date}`,
  type,
  date,
  data: { old: {}, ...data, card: { id, ...('card' in data && typeof data.card === 'object' ? data.card : {}) } },
  ...more,
});

describe('a card as a ticket', () => {
  it('has what the model wants, also of a card that has nothing', () => {
    expect(z.safeParse(Ticket, read({})).success).toBe(true);
    expect(read({})).toMatchObject({
      id: 'trello/trello.com/AbCd1234',
      created: '2020-02-12T16:08:28.000Z',
      url: 'https://trello.com/c/AbCd1234',
      list: 'Every week',
      project: { key: 'MkOff1ce', name: 'Marketing' },
      labels: [],
      statusCategory: null,
      checklists: null,
      history: null,
      automated: null,
      role: null,
    });
  });

  it('is finished in a list of what is finished, since it came there', () => {
    expect(read({ idList: 'done' })).toMatchObject({ statusCategory: 'done', resolved: null, closed: false });
    const at = '2026-02-03T10:00:00.000Z';
    const moved = action('updateCard', at, { listBefore: { name: 'Doing' }, listAfter: { name: '✔ Done' } });
    expect(read({ idList: 'done' }, [moved])).toMatchObject({ statusCategory: 'done', resolved: at });
  });

  it('does without a field of another shape, but not without the card', () => {
    const odd = {
      due: 7,
      start: 'soon',
      labels: [{ name: 'Office' }, 5],
      idMembers: 'all',
      badges: [],
      checklists: {},
    };
    expect(read({ ...odd, recurrenceRule: 'x', pluginData: null, customFieldItems: [null] })).toMatchObject({
      due: null,
      start: null,
      labels: ['Office'],
      people: null,
      recurrence: null,
    });
  });

  it('keeps hostile text as text and cuts it', () => {
    const hostile = read({
      name: '<img src=x onerror=alert(1)>',
      desc: 'x'.repeat(50_000),
      labels: [{ name: '__proto__' }],
    });
    expect(hostile.title).toBe('<img src=x onerror=alert(1)>');
    expect(hostile.labels).toEqual(['__proto__']);
    expect(hostile.description).toHaveLength(20_000);
  });

  it('reads points, dates and priority from custom fields by their names', () => {
    const customFieldItems = [
      { idCustomField: 'f1', value: { number: '8' } },
      { idCustomField: 'f2', value: { date: '2026-01-05T10:00:00.000Z' } },
      { idCustomField: 'f3', value: { date: '2026-03-05T10:00:00.000Z' } },
      { idCustomField: 'f4', idValue: 'o1', value: null },
      { idCustomField: 'unknown', value: { number: '99' } },
    ];
    expect(read({ customFieldItems })).toMatchObject({
      points: 8,
      start: '2026-01-05T10:00:00.000Z',
      due: '2026-03-05T10:00:00.000Z',
      priority: 'Highest',
    });
    expect(read({ customFieldItems, due: '2026-02-01T00:00:00.000Z' }).due).toBe('2026-02-01T00:00:00.000Z');
  });

  it('reads the schedule of Card Repeater and the points of Power-Ups, and no odd data', () => {
    const value = JSON.stringify({ recurrence: { period: 'weekly', interval: 2, weekdays: [1] } });
    expect(read({ pluginData: [{ idPlugin: '57b47fb862d25a30298459b1', value }] }).recurrence).toBe('weekly, every 2');
    expect(read({ pluginData: [{ idPlugin: 'other', value }] }).recurrence).toBeNull();
    expect(read({ pluginData: [{ idPlugin: 'p', value: '{"points":"5","priority":"1"}' }] })).toMatchObject({
      points: 5,
      priority: '1',
    });
    expect(
      read({
        pluginData: [
          { idPlugin: 'p', value: '{' },
          { idPlugin: 'q', value: '7' },
        ],
      }).points,
    ).toBeNull();
  });

  it('is over when it is ticked, archived or in an archived list', () => {
    expect(read({ dueComplete: true })).toMatchObject({ statusCategory: 'done', closed: false });
    expect(read({ closed: true })).toMatchObject({ statusCategory: 'done', closed: true });
    expect(read({ idList: 'old' })).toMatchObject({ statusCategory: 'done', closed: true, list: 'Old' });
  });

  it.each([
    [{ cardRole: 'separator' }, 'separator'],
    [{ name: '-----' }, 'separator'],
    [{ name: '- buy milk' }, null],
    [{ cardRole: 'link' }, 'link'],
    [{ cardRole: 'board' }, 'board'],
    [{ cardRole: 'mirror' }, 'mirror'],
    [{ isTemplate: true }, 'template'],
    [{ cardRole: 'toString' }, null],
  ])('%o has the role %s', (more, role) => {
    expect(read(more).role).toBe(role);
  });
});

describe('the history of a card', () => {
  const day = (offset: number): string => new Date(now + offset * 86_400_000).toISOString();

  it('is its moves, due dates, ticks and archivings, oldest first', () => {
    const { history, resolved } = read({ dueComplete: true }, [
      action('updateCard', day(4), { old: { dueComplete: false }, card: { dueComplete: true } }),
      action('updateCard', day(2), { old: { due: null }, card: { due: day(30) } }),
      action('updateCard', day(3), { old: { due: day(30) }, card: { due: day(37) } }),
      action('updateCard', day(1), {
        old: { idList: 'x' },
        listBefore: { name: 'To do' },
        listAfter: { name: 'Doing' },
      }),
      action('updateCard', day(1), { old: { name: 'Before' } }),
      action('commentCard', day(5), {}),
    ]);
    expect(history).toEqual([
      { at: day(1), field: 'list', from: 'To do', to: 'Doing' },
      { at: day(2), field: 'due', from: null, to: day(30) },
      { at: day(3), field: 'due', from: day(30), to: day(37) },
      { at: day(4), field: 'done', from: 'false', to: 'true' },
    ]);
    expect(resolved).toBe(day(4));
  });

  it('tells who made it only when its creation is known', () => {
    const butler = { appCreator: { id: '56ff07afbc287582d36e19ac', name: 'Butler' } };
    expect(read({}, [action('createCard', day(0), {}, butler)]).automated).toBe(true);
    expect(read({}, [action('emailCard', day(0), {})]).automated).toBe(true);
    expect(read({}, [action('createCard', day(0), {})]).automated).toBe(false);
    expect(read({}, [action('updateCard', day(0), { old: { due: null } })]).automated).toBeNull();
    expect(read({ badges: { externalSource: 'EMAIL' } }).automated).toBe(true);
  });
});
