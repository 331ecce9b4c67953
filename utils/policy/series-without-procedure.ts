import type { Judged } from '../model/portfolio.ts';
import type { Hint } from './hint.ts';
import { workOf } from './work.ts';

/** Runs from which a series deserves a written procedure; a default of ours. */
const fewestRuns = 4;

const procedure =
  /run\s?book|play\s?book|\bSOP\b|procedure|step[\s-]by[\s-]step|how[\s-]?to\b|instructions?\b|anleitung|arbeitsanweisung|verfahren|procédure|mode opératoire|procedimiento|procedimento|procedura|werkinstructie|handleiding|instrukcja|手順/iu;

/** A written procedure shows as a link or mention in the description, or as a checklist on the ticket. */
const followsProcedure = ({ ticket }: Judged): boolean =>
  procedure.test(ticket.description ?? '') ||
  (ticket.checklists ?? []).some((checklist) => checklist.items.length > 0) ||
  (ticket.links ?? []).some((link) => procedure.test(link.relation));

/** Series of operations that have run four times or more while no run names a procedure. */
export const seriesWithoutProcedure: Hint = {
  id: 'series_without_procedure',
  find({ judged }) {
    const series = new Map<string, Judged[]>();
    for (const one of workOf(judged)) {
      if (one.series === null || one.series.count < fewestRuns || one.verdict.category !== 'operations') continue;
      const home = JSON.stringify([
        one.ticket.host,
        one.ticket.project?.key ?? one.ticket.project?.name,
        one.series.mask,
      ]);
      series.set(home, [...(series.get(home) ?? []), one]);
    }
    const runs = (members: readonly Judged[]): number => members[0]?.series?.count ?? 0;
    const bare = [...series.values()]
      .filter((members) => members.some(({ ticket }) => ticket.evidence === 'api') && !members.some(followsProcedure))
      .sort((a, b) => runs(b) - runs(a));
    const [longest] = bare;
    const named = longest?.at(-1);
    if (!longest || !named) return null;
    return {
      hint: this.id,
      severity: 'info',
      message: 'hint_series_without_procedure',
      values: [named.ticket.title, { number: runs(longest) }],
      count: bare.length,
      tickets: bare.flat().map(({ ticket }) => ticket.id),
      sample: series.size,
    };
  },
};
