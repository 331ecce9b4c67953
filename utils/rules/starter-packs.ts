import type { PresetId } from '../model/policies.ts';
import type { RulePack } from './pack.ts';
import { readRules } from './read-text.ts';

/** Packs to start from. Each says in its origin what it rests on; none is more than a beginning. */
const sources: readonly {
  id: string;
  name: string;
  origin: string;
  rules: string;
  preset?: StarterPack['preset'];
}[] = [
  {
    id: 'software-team',
    name: 'Software team',
    origin:
      'Our own starting point, from the customs of public Jira projects: defects in what is in use and upkeep are operations, spikes and named technical debt are project work. Labels and types differ from team to team: look through it before you keep it.',
    rules: `
rule sw-upkeep "Labels of upkeep are operations"
  when label any of ("bau", "ktlo", "on-call", "oncall", "toil", "maintenance", "dependencies", "support")
  then operations
rule sw-bot-updates "Updates by a robot are operations"
  when title matches /^(chore\\(deps\\)|bump |update dependency )/
  then operations
rule sw-spike "Spikes and technical debt are project work"
  when type any of ("Spike", "Technical Debt") or label any of ("tech-debt", "spike", "roadmap")
  then project
rule sw-release "Work of a named release leans to project"
  when version is set and type any of ("Story", "New Feature", "Improvement")
  then lean project 1`,
  },
  {
    id: 'service-desk',
    name: 'IT service desk',
    origin:
      'After the practices of ITIL 4 (incident, service request, problem, change enablement): what a standing service handles is operations; a change that is planned and assessed by itself is closer to a project. Standard changes are pre-authorised and stay operations.',
    rules: `
rule it-requests "What came in by a request type is operations"
  when request-type is set or service-clock is set
  then operations
rule it-incidents "Incidents, problems and access are operations"
  when type any of ("Incident", "[System] Incident", "Problem", "[System] Problem", "Service Request", "[System] Service request", "Access", "Support")
  then operations
rule it-standard-change "Standard changes are operations"
  when title contains "standard change" or label is "standard-change"
  then operations
rule it-change "Normal changes lean to project"
  when type any of ("Change", "[System] Change")
  then lean project 1`,
  },
  {
    id: 'marketing',
    name: 'Marketing',
    origin:
      'Our own starting point: what follows a calendar is operations, a launch or a campaign with an end of its own is a project. No published standard stands behind it.',
    rules: `
rule mk-calendar "What follows the content calendar is operations"
  when list any of ("Content calendar", "Editorial calendar", "Newsletter", "Social media") or label any of ("newsletter", "social", "blog", "seo")
  then operations
rule mk-campaign "Campaigns and launches are projects"
  when label any of ("campaign", "launch", "rebrand", "event") or title contains "launch"
  then project
rule mk-reporting "Regular figures are operations"
  when title matches /\\b(weekly|monthly|quarterly) (report|figures|numbers|review)\\b/
  then operations`,
  },
  {
    id: 'sre',
    name: 'Site reliability (50 % rule)',
    preset: 'sre',
    origin:
      'After “Site Reliability Engineering” (Google, 2016), chapter “Eliminating Toil”: toil is manual, repetitive, automatable, tactical work without lasting value, and stays below half of a team’s time. The limit of 50 % comes with it. Overhead is not toil there; this pack leaves it to the evidence.',
    rules: `
rule sre-toil "Toil, pages and interrupts are operations"
  when label any of ("toil", "page", "pager", "interrupt", "on-call", "oncall", "alert", "ticket-duty")
  then operations
rule sre-alert "Alerts are operations"
  when title matches /^\\[?(alert|firing|resolved|incident|page)\\b/
  then operations
rule sre-postmortem "Actions from a post-mortem are project work"
  when label any of ("postmortem", "post-mortem", "action-item") or title contains "postmortem action"
  then project
rule sre-automation "Automating toil is project work"
  when label any of ("automation", "reliability", "engineering") and not label is "toil"
  then lean project 1.5`,
  },
  {
    id: 'pmo',
    name: 'Project office',
    origin:
      'After the definitions of PMBOK 5 (1.2, 1.5.1) and the “Projects vs Operations” page of PM²: temporary and unique is a project; what supports users after acceptance is operations, whatever the epic is called.',
    rules: `
rule pmo-after "Support after acceptance is operations"
  when label any of ("hypercare", "warranty", "after-go-live", "run") or list any of ("Hypercare", "Support", "Run")
  then operations
rule pmo-charter "Initiatives and phases are projects"
  when type any of ("Initiative", "Programme", "Program", "Phase", "Milestone", "Project")
  then project
rule pmo-governance "Standing meetings and reports are operations"
  when title matches /\\b(steering committee|status report|stand-?up|jour fixe|weekly meeting)\\b/
  then operations
rule pmo-bounded "A start, an end and a milestone lean to project"
  when start is set and due is set and milestone is set
  then lean project 1.5`,
  },
];

export interface StarterPack {
  readonly id: string;
  readonly pack: RulePack;
  /** The published split that the pack is a part of, offered with it; left out where there is none. */
  readonly preset?: Exclude<PresetId, 'custom'>;
}

/** The packs, read. A pack whose text cannot be read would be left out; a test sees to it that there is none. */
export const starterPacks: readonly StarterPack[] = sources.flatMap(({ id, name, origin, rules, preset }) => {
  const read = readRules(rules);
  return read.ok
    ? [
        {
          id,
          ...(preset === undefined ? {} : { preset }),
          pack: { format: 'lifecycle-lens/rule-pack', version: 1, name, origin, rules: read.rules, words: [] },
        } as const,
      ]
    : [];
});
