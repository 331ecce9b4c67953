import * as z from 'zod/mini';
import { HandoverPart } from './work-facts.ts';

/** Where a project stands on its way into operations. */
export const HandoverStage = z.enum(['ending', 'warranty', 'slipped', 'closed']);
export type HandoverStage = z.infer<typeof HandoverStage>;

/** The signs of PM² that a project has slipped into operations ('Projects vs Operations'). */
export const OperationsSign = z.enum(['accepted', 'used', 'supported', 'maintained', 'updated']);
export type OperationsSign = z.infer<typeof OperationsSign>;

/**
 * One project on its way into operations. 'ending': its end is near and it is to be handed over; 'warranty': delivered, and
 * its people still give support; 'slipped': delivered, the warranty is over and work keeps coming; 'closed': over, and what
 * was learnt is to be kept.
 */
export const Handover = z.object({
  id: z.string(),
  key: z.string(),
  title: z.string(),
  url: z.string(),
  /** The site, by which the text of a ticket is written. */
  site: z.string(),
  stage: HandoverStage,
  done: z.number(),
  total: z.number(),
  /** The day on which it is to be over, and the one on which it was delivered; null when not known. */
  due: z.nullable(z.string()),
  delivered: z.nullable(z.string()),
  /** The last day of its warranty; null before its delivery. */
  warrantyUntil: z.nullable(z.string()),
  /** What the policy asks of a hand-over, and which ticket names it; null for what none does. */
  parts: z.array(z.object({ part: HandoverPart, ticket: z.nullable(z.string()) })),
  /** The tickets that hand it over. */
  handingOver: z.array(z.string()),
  /** Each sign with the tickets by which it shows; empty for a sign that is not seen. */
  signs: z.array(z.object({ sign: OperationsSign, tickets: z.array(z.string()) })),
  /** What came after its delivery and is still open. */
  open: z.array(z.string()),
  /** Something in it says what was learnt. */
  hasLessons: z.boolean(),
});
export type Handover = z.infer<typeof Handover>;
