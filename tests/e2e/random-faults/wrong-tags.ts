import { longestTitle } from '../../../utils/model/ticket.ts';
import type { Seen } from './page-probe.ts';
import type { Raw } from './stored.ts';
import type { World } from './world.ts';

const words: Readonly<Record<string, string>> = { project: 'Project', operations: 'Operations', unclear: 'Unclear' };
/** What a screen reader is told, however sure the verdict is. */
const spoken: Readonly<Record<string, RegExp>> = { project: /project/i, operations: /operations/i, unclear: /tell/i };

/** Small text stands out against its ground at least so much. (WCAG 2.2, 1.4.3) */
const leastContrast = 4.5;

type Row = Raw['rows'][number];
type Tag = Seen['tags'][number];

/** Whether a card of this key is work; what a site says is none has no tag. */
const isWork = ({ site }: World, key: string): boolean => {
  const card = site.trello.card(key)?.card;
  return card === undefined || (card.cardRole === null && !card.isTemplate);
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether what is stored is not what a row says by now; a page that has not heard of an edit yet says older things. */
const isStale = ({ site }: World, { key, rowText }: Tag, { title }: Row): boolean => {
  const truth = plain(site.trello.card(key)?.card.name ?? site.jira.issue(key)?.title ?? '');
  return truth !== '' && rowText.includes(truth) && plain(title) !== plain(truth.slice(0, longestTitle));
};

/**
 * Whether titles that change now cannot be known: the markup is not the one that is known, whose rows may link to a ticket by its
 * key alone, and the API does not tell either.
 */
const titlesUnseen = ({ network, online }: World, { redesigned }: Seen): boolean => redesigned && !(network && online);

/** Whether a ticket lies in this column by now; a page that has not heard that it was moved shows it elsewhere. */
const liesIn = ({ site }: World, key: string, column: string): boolean => {
  const found = site.trello.card(key);
  if (found) return found.board.lists.some(({ id, name }) => id === found.card.idList && name === column);
  const statusId = site.jira.issue(key)?.statusId ?? '';
  return site.jira.portfolio.boards.some(({ columns }) =>
    columns.some(({ name, statusIds }) => name === column && statusIds.includes(statusId)),
  );
};

/** Whether a ticket of one board is stored in another column than that in which it lies and is shown; it may be in none that is known. */
const isMisplaced = (world: World, { key, column }: Tag, { boards, list }: Row): boolean =>
  column !== '' && boards.length === 1 && list !== null && list !== column && liesIn(world, key, column);

/** What is wrong with the tags in view, given what is stored of their tickets. */
export const wrongTags = (world: World, seen: Seen, byId: ReadonlyMap<string, Row>): string[] => {
  const wrong: string[] = [];
  const places = new Set<string>();
  const visible = new Set(seen.visible);
  for (const { id, key, row, fits } of seen.tags) {
    if (row !== null && places.has(`${row} ${id}`)) wrong.push(`two tags of ${key} in one row`);
    places.add(`${row} ${id}`);
    if (!fits) wrong.push(`the tag of ${key} stands in another ticket's row`);
  }
  for (const tag of seen.tags) {
    const { id, key, category, by, text, said, shown } = tag;
    const row = byId.get(id);
    if (text !== (words[category] ?? text)) wrong.push(`the tag of ${key} says ${text} and means ${category}`);
    if (spoken[category]?.test(said) === false)
      wrong.push(`the tag of ${key} is read as ${said} and means ${category}`);
    if (visible.has(key) && tag.row !== null && !shown) wrong.push(`the tag of ${key} cannot be seen`);
    if (world.store !== 'well') continue;
    if (row === undefined) wrong.push(`${id} has a tag and is not stored`);
    else {
      if (row.category !== category || row.by !== by)
        wrong.push(`the tag of ${key} says ${category} by ${by}, stored is ${row.category} by ${row.by}`);
      if (isMisplaced(world, tag, row)) wrong.push(`${key} lies in ${tag.column} and is stored in ${row.list}`);
      if (!titlesUnseen(world, seen) && isStale(world, tag, row))
        wrong.push(`${key} has another title by now than ${row.title.slice(0, 80)}`);
    }
  }
  const dim = seen.contrasts.filter((one) => one < leastContrast);
  if (dim.length > 0) wrong.push(`tags have a contrast of ${Math.min(...dim).toFixed(2)}`);
  const tagged = new Set(seen.tags.filter(({ row }) => row !== null).map(({ key }) => key));
  const silent = new Set([...byId.values()].filter(({ category }) => category === 'not-work').map(({ id }) => id));
  const isSilent = (key: string): boolean => [...silent].some((id) => id.endsWith(`/${key}`));
  for (const key of visible)
    if (isWork(world, key) && !tagged.has(key) && !isSilent(key)) wrong.push(`no tag on ${key}`);
  return wrong;
};
