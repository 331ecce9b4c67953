import { day, hour } from './calendar.ts';
import type { Times, Truth } from './plan.ts';
import { TrelloBoard } from './trello-model.ts';
import type { CardPlan } from './trello-plan.ts';

const colours = new Map([
  ['Launch', 'blue'],
  ['Marketing', 'purple'],
  ['Office', 'green'],
  ['Office move', 'orange'],
  ['People', 'sky'],
  ['__proto__', 'red'],
]);

/** Trello's automation application, as it signs the cards that it makes. */
const butler = { id: '56ff07afbc287582d36e19ac', name: 'Butler' };

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** Lays cards out as a board in Trello's export shape; `truth` maps a card's id to what it really is. */
export const boardOf = (
  name: string,
  shortLink: string,
  listNames: readonly string[],
  plans: readonly CardPlan[],
  { now, random }: Times,
): { board: TrelloBoard; truth: Map<string, Truth> } => {
  const idAt = (at: number): string =>
    Math.floor(at / 1000)
      .toString(16)
      .padStart(8, '0') + random.hex(16);
  const iso = (at: number): string => new Date(at).toISOString();
  const began = now - 547 * day;
  const idBoard = idAt(began);
  const members = ['Alma Voss', 'Ben Okafor', 'Chiara Lund', 'Dev Anand'].map((fullName, index) => ({
    id: idAt(began + index * hour),
    fullName,
    initials: fullName.replace(/[^A-Z]/g, ''),
  }));
  const labelNames = [...new Set(plans.flatMap(({ labels }) => labels ?? []))];
  const labels = labelNames.map((label, index) => ({
    id: idAt(began + index * 60_000),
    idBoard,
    name: label,
    color: colours.get(label) ?? 'lime',
  }));
  const boardLists = listNames.map((listName, index) => ({
    id: idAt(began + (index + 1) * 120_000),
    name: listName,
    closed: listName === 'Old ideas',
    pos: (index + 1) * 16_384,
    idBoard,
    subscribed: false,
    softLimit: null,
    type: null,
  }));
  const listId = (listName: string): string => {
    const list = boardLists.find((candidate) => candidate.name === listName);
    if (list === undefined) throw new Error(`the board has no list ${listName}`);
    return list.id;
  };
  const truth = new Map<string, Truth>();
  const checklists: object[] = [];
  const actions: {
    id: string;
    type: string;
    date: string;
    data: object;
    idMemberCreator: string;
    appCreator?: object;
  }[] = [];
  const ordered = [...plans].sort((one, other) => one.created - other.created);
  const cards = ordered.map((plan, index) => {
    const id = idAt(plan.created);
    const cardLink = random.word(8);
    truth.set(id, plan.truth);
    const member = random.pick(members);
    const reference = { id, name: plan.name, idShort: index + 1, shortLink: cardLink };
    const act = (type: string, at: number, data: object, more: object = {}): void => {
      actions.push({
        id: idAt(at),
        type,
        date: iso(at),
        idMemberCreator: member.id,
        data: { board: { id: idBoard, name, shortLink }, card: reference, ...data },
        ...more,
      });
    };
    const home = boardLists.find((list) => list.name === plan.list);
    const first = boardLists.find((list) => list.name === 'This week') ?? boardLists[0];
    const moved = plan.list === 'Done' || plan.list === 'Doing' || plan.list === 'Waiting';
    const born = moved ? first : home;
    act(
      'createCard',
      plan.created,
      { list: { id: born?.id, name: born?.name } },
      plan.automated === true ? { appCreator: butler } : {},
    );
    if (moved) {
      const at = plan.done ?? Math.min(now - hour, plan.created + 3 * day);
      act('updateCard', at, {
        old: { idList: first?.id },
        card: { ...reference, idList: home?.id },
        listBefore: { id: first?.id, name: first?.name },
        listAfter: { id: home?.id, name: home?.name },
      });
    }
    for (let round = plan.rounds ?? 0; round > 0; round -= 1) {
      const due = (plan.due ?? now) - round * 7 * day;
      act('updateCard', due + hour, { old: { dueComplete: false }, card: { ...reference, dueComplete: true } });
      act('updateCard', due + 2 * hour, {
        old: { due: iso(due) },
        card: { ...reference, due: iso(due + 7 * day), dueComplete: false },
      });
    }
    if (plan.archived === true)
      act('updateCard', (plan.done ?? plan.created) + 14 * day, {
        old: { closed: false },
        card: { ...reference, closed: true },
      });
    const checklistIds: string[] = [];
    if (plan.checklist !== undefined) {
      const checklistId = idAt(plan.created + 60_000);
      const { ticked, items } = plan.checklist;
      checklistIds.push(checklistId);
      checklists.push({
        id: checklistId,
        idBoard,
        idCard: id,
        name: plan.checklist.name,
        pos: 16_384,
        checkItems: items.map((item, place) => ({
          id: idAt(plan.created + 61_000 + place * 1000),
          idChecklist: checklistId,
          name: item,
          pos: (place + 1) * 16_384,
          state: place < ticked ? 'complete' : 'incomplete',
          due: null,
          idMember: null,
        })),
      });
    }
    const source =
      plan.source === undefined
        ? undefined
        : ordered.find((other) => other.name === plan.source && other.role !== 'mirror');
    const of = labels.filter((label) => plan.labels?.includes(label.name));
    const items = plan.checklist?.items.length ?? 0;
    return {
      source,
      card: {
        id,
        idShort: index + 1,
        shortLink: cardLink,
        shortUrl: `https://trello.com/c/${cardLink}`,
        url: `https://trello.com/c/${cardLink}/${index + 1}-${slugOf(plan.name)}`,
        name: plan.name,
        desc: plan.desc ?? '',
        due: plan.due === undefined ? null : iso(plan.due),
        start: plan.start === undefined ? null : iso(plan.start),
        dueComplete: plan.done !== undefined,
        closed: plan.archived === true,
        idBoard,
        idList: listId(plan.list),
        pos: (index + 1) * 65_536,
        labels: of,
        idLabels: of.map((label) => label.id),
        idMembers: plan.role === undefined && random.chance(0.6) ? [member.id] : [],
        idMemberCreator: member.id,
        idChecklists: checklistIds,
        badges: {
          checkItems: items,
          checkItemsChecked: plan.checklist?.ticked ?? 0,
          comments: random.int(0, 3),
          attachments: 0,
          description: (plan.desc ?? '') !== '',
          due: plan.due === undefined ? null : iso(plan.due),
          dueComplete: plan.done !== undefined,
          start: plan.start === undefined ? null : iso(plan.start),
        },
        dateLastActivity: iso(Math.min(now, Math.max(plan.created, plan.done ?? plan.created))),
        isTemplate: plan.template === true,
        cardRole: plan.role ?? null,
        mirrorSourceId: null as string | null,
        recurrenceRule:
          plan.recurrence === undefined
            ? null
            : { rule: plan.recurrence, triggers: [{ trigger: 'dueComplete', changes: ['dueDateChange'] }] },
        creationMethod: null,
        subscribed: false,
        pinned: false,
        cover: {
          idAttachment: null,
          color: plan.cover === undefined ? null : 'sky',
          size: plan.cover === 'full' ? 'full' : 'normal',
          brightness: 'dark',
        },
        customFieldItems: [],
        pluginData: [],
      },
    };
  });
  for (const { card, source } of cards) {
    const original = cards.find(
      (other) => source !== undefined && other.card.name === source.name && other.card.cardRole === null,
    )?.card;
    if (original === undefined) continue;
    card.mirrorSourceId = original.id;
    card.name = original.url;
  }
  const board = {
    id: idBoard,
    name,
    desc: '',
    closed: false,
    shortLink,
    shortUrl: `https://trello.com/b/${shortLink}`,
    url: `https://trello.com/b/${shortLink}/${slugOf(name)}`,
    dateLastActivity: iso(now),
    labelNames: {},
    prefs: { isTemplate: false, permissionLevel: 'org', showCompleteStatus: true, background: 'blue' },
    labels,
    lists: boardLists,
    members,
    customFields: [],
    cards: cards.map(({ card }) => card),
    checklists,
    actions: actions
      .filter(({ date }) => Date.parse(date) <= now)
      .sort((one, other) => Date.parse(other.date) - Date.parse(one.date))
      .slice(0, 1000),
  };
  return { board: TrelloBoard.parse(board), truth };
};
