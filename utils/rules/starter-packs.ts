import type { PresetId } from '../model/policies.ts';
import type { RulePack } from './pack.ts';
import { readRules } from './read-text.ts';

/**
 * Packs to start from. Each says in its origin what it rests on; none is more than a beginning. Their names, their origins
 * and the names of their rules are messages, so that each reader gets them in the own language.
 */
const sources: readonly {
  id: string;
  name: string;
  origin: string;
  rules: string;
  preset?: StarterPack['preset'];
}[] = [
  {
    id: 'software-team',
    name: 'starter_software_team',
    origin: 'starter_software_team_origin',
    rules: `
rule sw-upkeep "starter_sw_upkeep"
  when label any of ("bau", "ktlo", "on-call", "oncall", "toil", "maintenance", "dependencies", "support")
  then operations
rule sw-bot-updates "starter_sw_bot_updates"
  when title matches /^(chore\\(deps\\)|bump |update dependency )/
  then operations
rule sw-spike "starter_sw_spike"
  when type any of ("Spike", "Technical Debt") or label any of ("tech-debt", "spike", "roadmap")
  then project
rule sw-release "starter_sw_release"
  when version is set and type any of ("Story", "New Feature", "Improvement")
  then lean project 1`,
  },
  {
    id: 'service-desk',
    name: 'starter_service_desk',
    origin: 'starter_service_desk_origin',
    rules: `
rule it-requests "starter_it_requests"
  when request-type is set or service-clock is set
  then operations
rule it-incidents "starter_it_incidents"
  when type any of ("Incident", "[System] Incident", "Problem", "[System] Problem", "Service Request", "[System] Service request", "Access", "Support")
  then operations
rule it-standard-change "starter_it_standard_change"
  when title contains "standard change" or label is "standard-change"
  then operations
rule it-change "starter_it_change"
  when type any of ("Change", "[System] Change")
  then lean project 1`,
  },
  {
    id: 'marketing',
    name: 'starter_marketing',
    origin: 'starter_marketing_origin',
    rules: `
rule mk-calendar "starter_mk_calendar"
  when list any of ("Content calendar", "Editorial calendar", "Newsletter", "Social media") or label any of ("newsletter", "social", "blog", "seo")
  then operations
rule mk-campaign "starter_mk_campaign"
  when label any of ("campaign", "launch", "rebrand", "event") or title contains "launch"
  then project
rule mk-reporting "starter_mk_reporting"
  when title matches /\\b(weekly|monthly|quarterly) (report|figures|numbers|review)\\b/
  then operations`,
  },
  {
    id: 'sre',
    name: 'starter_sre',
    preset: 'sre',
    origin: 'starter_sre_origin',
    rules: `
rule sre-toil "starter_sre_toil"
  when label any of ("toil", "page", "pager", "interrupt", "on-call", "oncall", "alert", "ticket-duty")
  then operations
rule sre-alert "starter_sre_alert"
  when title matches /^\\[?(alert|firing|resolved|incident|page)\\b/
  then operations
rule sre-postmortem "starter_sre_postmortem"
  when label any of ("postmortem", "post-mortem", "action-item") or title contains "postmortem action"
  then project
rule sre-automation "starter_sre_automation"
  when label any of ("automation", "reliability", "engineering") and not label is "toil"
  then lean project 1.5`,
  },
  {
    id: 'pmo',
    name: 'starter_pmo',
    origin: 'starter_pmo_origin',
    rules: `
rule pmo-after "starter_pmo_after"
  when label any of ("hypercare", "warranty", "after-go-live", "run") or list any of ("Hypercare", "Support", "Run")
  then operations
rule pmo-charter "starter_pmo_charter"
  when type any of ("Initiative", "Programme", "Program", "Phase", "Milestone", "Project")
  then project
rule pmo-governance "starter_pmo_governance"
  when title matches /\\b(steering committee|status report|stand-?up|jour fixe|weekly meeting)\\b/
  then operations
rule pmo-bounded "starter_pmo_bounded"
  when start is set and due is set and milestone is set
  then lean project 1.5`,
  },
];

/** A pack to start from, in which messages stand for all that people read. */
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
