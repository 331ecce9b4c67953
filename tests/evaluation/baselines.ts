import type { Example } from './examples.ts';

/** A way of telling without an engine: which side it says for a ticket, from what it has seen of other sources. */
export interface Baseline {
  readonly name: string;
  readonly learn: (seen: readonly Example[]) => (example: Example) => 'project' | 'operations';
}

const majorityOf = (examples: readonly Example[]): 'project' | 'operations' =>
  examples.filter(({ label }) => label === 'operations').length * 2 > examples.length ? 'operations' : 'project';

const decided = (examples: readonly Example[]): Example[] =>
  examples.filter(({ label, written }) => !written && (label === 'project' || label === 'operations'));

const operationsWords =
  /\b(?:daily|weekly|monthly|quarterly|annual|recurring|routine|maintenance|support|request|access|incident|outage|bug|error|fix|broken|fail\w*|issue|problem|update|patch|renew\w*|backup|restore|reset|invoice|payroll|onboard\w*|meeting|newsletter|report|repair|replace)\b/gi;
const projectWords =
  /\b(?:launch|roll ?out|migrat\w*|implement\w*|introduce|redesign|pilot|decommission|build|create|design|develop\w*|new|feature|prototype|plan|project|phase|milestone|roadmap|strategy|proposal|research|as an? .{2,40} i want|add|support for|integrat\w*)\b/gi;

/** The three baselines beside which the engine is shown. */
export const baselines: readonly Baseline[] = [
  {
    name: 'majority',
    learn: (seen) => {
      const side = majorityOf(decided(seen));
      return () => side;
    },
  },
  {
    name: 'issue type alone',
    learn: (seen) => {
      const known = decided(seen);
      const byType = new Map<string, Example[]>();
      for (const each of known) {
        const type = each.ticket.type?.toLowerCase();
        if (type !== undefined) byType.set(type, [...(byType.get(type) ?? []), each]);
      }
      return ({ ticket }) => majorityOf(byType.get(ticket.type?.toLowerCase() ?? '') ?? known);
    },
  },
  {
    name: 'list of tell-tale words',
    learn:
      () =>
      ({ ticket }) => {
        const text = `${ticket.title}\n${ticket.description ?? ''}`;
        const operations = text.match(operationsWords)?.length ?? 0;
        const project = text.match(projectWords)?.length ?? 0;
        return operations > project ? 'operations' : 'project';
      },
  },
];
