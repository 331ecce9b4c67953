import * as z from 'zod/mini';
import { StatusCategory, Version } from './ticket.ts';

/** What a hand-over needs: who runs it, how, where users turn, who was taught, what is known to be wrong, who accepted it. */
export const HandoverPart = z.enum(['owner', 'runbook', 'support', 'training', 'issues', 'acceptance']);
export type HandoverPart = z.infer<typeof HandoverPart>;

/**
 * What the policy hints need of a ticket beyond its row, read once when the ticket is taken in, so that no hint has to
 * load descriptions and histories. Lists are short, and of texts there are names alone.
 */
export const WorkFacts = z.object({
  id: z.string(),
  /** `Ticket.updated` as it was read; other facts than those of the present ticket are read again. */
  updated: z.nullable(z.string()),
  /** Host and project or board, under which series and teams are kept apart. */
  home: z.string(),
  /** The home by its name, for the reader. */
  homeName: z.string(),
  state: z.nullable(StatusCategory),
  /** What it says of its epic or parent, which need not be stored itself; null without one. */
  parent: z.nullable(z.object({ key: z.string(), title: z.nullable(z.string()) })),
  versions: z.nullable(z.array(Version)),
  start: z.nullable(z.string()),
  /** A due date, a release or a milestone is set. */
  hasEnd: z.boolean(),
  /** Days on which it is to be over: its due date and its releases that are not out. */
  ends: z.array(z.string()),
  /** The day of its last release that is out. */
  released: z.nullable(z.string()),
  /** Different headings of a charter in its description: goal, scope, sponsor. */
  charter: z.number(),
  /** It names a procedure or carries one as a checklist. */
  procedure: z.boolean(),
  /** Its title, or an item on it, is about handing over. */
  handsOver: z.boolean(),
  /** Its title, or an item on it, is about warranty or early support. */
  hypercare: z.boolean(),
  /** The parts of a hand-over that its text or items name. */
  handover: z.array(HandoverPart),
  /** Its title, or an item on it, is about lessons learned or closing. */
  closes: z.boolean(),
  /** Its title speaks of making operations smaller. */
  improves: z.boolean(),
  /** Sub-tasks and check items: done, all, and with titles of their own. */
  items: z.object({ done: z.number(), total: z.number(), distinct: z.number() }),
  /** How often the due date moved later. */
  dueMoves: z.number(),
  /** Different days on which something was changed. */
  activeDays: z.number(),
  urgent: z.boolean(),
  /** An incident or alert by type or title. */
  incident: z.boolean(),
  /** Hours logged and estimated; null when not known. */
  spent: z.nullable(z.number()),
  estimate: z.nullable(z.number()),
  /** Opaque keys of the people, for counting different hands only. */
  people: z.array(z.string()),
  /** When somebody had it in hand, as pairs of minutes since 1970, oldest first; the last may be `still` going on. */
  inHand: z.array(z.number()),
  /** The sprints it was in that have a beginning, oldest first, and whether it came into each after that had begun. */
  sprints: z.array(z.object({ name: z.string(), start: z.string(), end: z.nullable(z.string()), late: z.boolean() })),
  /** By type, label or component, its own or its parent's: work that enables other work (SAFe's enablers). */
  enabler: z.boolean(),
  /** Ids of the tickets it is linked to. */
  links: z.array(z.string()),
});
export type WorkFacts = z.infer<typeof WorkFacts>;
