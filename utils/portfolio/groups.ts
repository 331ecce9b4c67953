import type { LedgerPage, Ragged } from '../model/ledger.ts';
import type { Grouping } from '../model/question.ts';

/** Owners by the key of the board or project (`scopeKey`) that is theirs. */
export type Owners = Readonly<Record<string, string>>;

/** The keys of a ticket's groups; null alone where it is in none. */
export type GroupsAt = (at: number) => readonly (string | null)[];

/** Groupings by which a ticket may be in several groups at once. */
export const overlapping: ReadonlySet<Grouping> = new Set(['board', 'label', 'component', 'owner']);

const none: readonly null[] = [null];

/**
 * The groups of each ticket of a page. A ticket's owners are those of the boards it is on; where none of these has one,
 * that of its project.
 */
export const groupsOn = (page: LedgerPage, group: Grouping, owners: Owners): GroupsAt => {
  const names = page.names.map((name) => [name]);
  const many =
    ({ starts, values }: Ragged): GroupsAt =>
    (at) => {
      const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? 0];
      if (from === to) return none;
      if (to - from === 1) return names[values[from] ?? -1] ?? none;
      return Array.from(values.subarray(from, to), (code) => page.names[code] ?? null);
    };
  if (group === 'board') return many(page.boards);
  if (group === 'label') return many(page.labels);
  if (group === 'component') return many(page.components);
  if (group === 'owner') return ownersOn(page, owners);
  const column = page[group];
  return (at) => names[column[at] ?? -1] ?? none;
};

const ownersOn = (page: LedgerPage, owners: Owners): GroupsAt => {
  const known = new Map(Object.entries(owners));
  const boards = groupsOn(page, 'board', owners);
  const projects = groupsOn(page, 'project', owners);
  return (at) => {
    const ofBoards = boards(at).flatMap((board) => (board === null ? [] : (known.get(board) ?? [])));
    if (ofBoards.length > 0) return [...new Set(ofBoards)];
    const [project] = projects(at);
    return [(project ? known.get(`project:${project}`) : null) ?? null];
  };
};
