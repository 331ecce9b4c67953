import type { Ledger } from '../model/ledger.ts';
import type { Steps } from '../model/steps.ts';
import { membersOf } from './chosen.ts';

/** How many work items each board, project and site holds now, by id; the largest first. */
export interface Held {
  boards: Map<string, number>;
  projects: Map<string, number>;
  sites: Map<string, number>;
}

const largestFirst = (counts: Map<string, number>): Map<string, number> =>
  new Map([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));

/** What there is to choose a scope from, a page a step. */
export function* heldInSteps(ledger: Ledger): Steps<Held> {
  const [boards, projects, sites] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const page of ledger) {
    const add = (counts: Map<string, number>, code: number): void => {
      const name = page.names[code];
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    };
    const mask = membersOf(page, [{ kind: 'everything' }], false);
    for (const [at, inside] of mask.entries()) {
      if (inside === 0) continue;
      add(projects, page.project[at] ?? -1);
      add(sites, page.site[at] ?? -1);
      for (const code of page.boards.values.subarray(page.boards.starts[at], page.boards.starts[at + 1])) {
        add(boards, code);
      }
    }
    yield;
  }
  return { boards: largestFirst(boards), projects: largestFirst(projects), sites: largestFirst(sites) };
}
