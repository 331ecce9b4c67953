import type { Candidate, HoursBasis } from '../model/candidate.ts';
import { ids, type PolicyTicket } from './policy-ticket.ts';
import { runsWithin } from './runs.ts';
import type { Survey } from './survey.ts';
import { paceOf } from './toil.ts';

/** Days over which cost is counted, and fewest runs in them of a series worth a project; defaults of ours. */
const quarter = 91;
const fewestRuns = 3;
/** Most candidates that are offered: nobody starts more. */
const most = 20;

/** What one run cost in hours, and how that is known: what was logged, else estimated, else the policy's stated minutes. */
const costOf = ({ facts }: PolicyTicket, minutesPerRun: number): { hours: number; basis: HoursBasis } => {
  if (facts.spent !== null) return { hours: facts.spent, basis: 'logged' };
  if (facts.estimate !== null) return { hours: facts.estimate, basis: 'estimated' };
  return { hours: minutesPerRun / 60, basis: 'stated' };
};

/** Series of operations by what they cost in the last quarter, the dearest first: candidates for a small project with an end. */
export const candidatesOf = ({ runs, policies, today }: Survey): Candidate[] =>
  runs
    .flatMap((series): Candidate[] => {
      const recent = runsWithin(series, today, quarter, 0);
      if (recent.length < fewestRuns) return [];
      const costs = recent.map((ticket) => costOf(ticket, policies.minutesPerRun));
      const by = (basis: HoursBasis): number => costs.filter((cost) => cost.basis === basis).length;
      return [
        {
          key: series.key,
          title: series.title,
          home: series.tickets[0]?.facts.homeName ?? '',
          tickets: ids(series.tickets),
          count: series.series.count,
          runs: recent.length,
          growth: paceOf(series, today).growth,
          cadenceDays: series.series.cadenceDays,
          hours: costs.reduce((sum, { hours }) => sum + hours, 0),
          bases: { logged: by('logged'), estimated: by('estimated'), stated: by('stated') },
        },
      ];
    })
    .sort((a, b) => b.hours - a.hours || b.runs - a.runs || (a.key < b.key ? -1 : 1))
    .slice(0, most);
