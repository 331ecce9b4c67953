import * as z from 'zod/mini';
import type { Fact } from './fact.ts';
import { Category } from './verdict.ts';

const codes = z.instanceof(Int32Array);
const amounts = z.instanceof(Float64Array);

/** A list of numbers a ticket: those of ticket `i` are `values` from `starts[i]` up to `starts[i + 1]`. */
export const Ragged = z.object({ starts: codes, values: codes });
export type Ragged = z.infer<typeof Ragged>;

/**
 * The facts of up to `pageSize` tickets in columns, so that questions over many thousands of tickets are read in a few
 * milliseconds and answered by loops over numbers. Ticket `i` is the i-th of every column. Texts are codes, indices into
 * `names`; -1 and, among amounts, NaN stand for null.
 */
export const LedgerPage = z.object({
  page: z.number(),
  ids: z.array(z.string()),
  names: z.array(z.string()),
  /** Index into `categories`. */
  category: z.instanceof(Uint8Array),
  open: z.instanceof(Uint8Array),
  points: amounts,
  logged: amounts,
  estimated: amounts,
  site: codes,
  project: codes,
  parent: codes,
  type: codes,
  list: codes,
  boards: Ragged,
  left: Ragged,
  labels: Ragged,
  components: Ragged,
  lives: Ragged,
  /** 1 where the time in progress is known. */
  tells: z.instanceof(Uint8Array),
  progress: Ragged,
  touches: Ragged,
});
export type LedgerPage = z.infer<typeof LedgerPage>;

/** Everything that is stored, as pages in any order. */
export type Ledger = readonly LedgerPage[];

/** Most tickets on a page. A page is read and written whole, so it is small; there is one a read, so not too small. */
export const pageSize = 512;

/** The order of categories in codes. */
export const categories = Category.options;

/** The texts of a page, each once. */
class Names {
  readonly all: string[] = [];
  private readonly known = new Map<string, number>();

  code(name: string | null): number {
    if (name === null) return -1;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    this.known.set(name, this.all.length);
    return this.all.push(name) - 1;
  }
}

const ragged = (lists: readonly (readonly number[])[]): Ragged => {
  const starts = new Int32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
  return { starts, values: Int32Array.from(lists.flat()) };
};

/** The facts as a page of this number. */
export const pageOf = (page: number, facts: readonly Fact[]): LedgerPage => {
  const names = new Names();
  const coded = (pick: (fact: Fact) => string | null) => Int32Array.from(facts, (fact) => names.code(pick(fact)));
  const lists = (pick: (fact: Fact) => readonly string[]): Ragged =>
    ragged(facts.map((fact) => pick(fact).map((name) => names.code(name))));
  const numbers = (pick: (fact: Fact) => number | null) => Float64Array.from(facts, (fact) => pick(fact) ?? Number.NaN);
  return {
    page,
    ids: facts.map(({ id }) => id),
    category: Uint8Array.from(facts, ({ category }) => categories.indexOf(category)),
    open: Uint8Array.from(facts, ({ open }) => (open ? 1 : 0)),
    points: numbers(({ points }) => points),
    logged: numbers(({ logged }) => logged),
    estimated: numbers(({ estimated }) => estimated),
    site: coded(({ site }) => site),
    project: coded(({ project }) => project),
    parent: coded(({ parent }) => parent),
    type: coded(({ type }) => type),
    list: coded(({ list }) => list),
    boards: lists(({ boards }) => boards),
    left: lists(({ left }) => left),
    labels: lists(({ labels }) => labels),
    components: lists(({ components }) => components),
    lives: ragged(facts.map(({ lives }) => lives)),
    tells: Uint8Array.from(facts, ({ progress }) => (progress === null ? 0 : 1)),
    progress: ragged(facts.map(({ progress }) => progress ?? [])),
    touches: ragged(facts.map(({ touches }) => touches)),
    names: names.all,
  };
};

const listAt = ({ starts, values }: Ragged, at: number): Int32Array => values.subarray(starts[at], starts[at + 1]);

/** The fact of the ticket at this place of a page. */
export const factAt = (page: LedgerPage, at: number): Fact => {
  const nameAt = (column: Int32Array): string | null => page.names[column[at] ?? -1] ?? null;
  const namesAt = (column: Ragged): string[] => Array.from(listAt(column, at), (code) => page.names[code] ?? '');
  const numberAt = (column: Float64Array): number | null => {
    const value = column[at] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  return {
    id: page.ids[at] ?? '',
    category: categories[page.category[at] ?? 0] ?? 'unclear',
    open: page.open[at] === 1,
    points: numberAt(page.points),
    logged: numberAt(page.logged),
    estimated: numberAt(page.estimated),
    site: nameAt(page.site) ?? '',
    project: nameAt(page.project),
    parent: nameAt(page.parent),
    type: nameAt(page.type),
    list: nameAt(page.list),
    boards: namesAt(page.boards),
    left: namesAt(page.left),
    labels: namesAt(page.labels),
    components: namesAt(page.components),
    lives: [...listAt(page.lives, at)],
    progress: page.tells[at] === 1 ? [...listAt(page.progress, at)] : null,
    touches: [...listAt(page.touches, at)],
  };
};

/** The facts that a page holds; `pageOf` back again. */
export const factsOf = (page: LedgerPage): Fact[] => page.ids.map((_, at) => factAt(page, at));

/** Calls `visit` with each pair of a ragged column's list. */
export const eachPair = ({ starts, values }: Ragged, at: number, visit: (from: number, to: number) => void): void => {
  for (let i = starts[at] ?? 0; i + 1 < (starts[at + 1] ?? 0); i += 2) visit(values[i] ?? 0, values[i + 1] ?? 0);
};
