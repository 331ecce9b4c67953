import * as z from 'zod/mini';
import { Quieting } from '../model/hint-state.ts';
import { Kept } from '../model/kept.ts';
import { PolicyView } from '../model/policy-view.ts';
import { Practice } from '../model/practice.ts';
import { Basis, Scope } from '../model/question.ts';
import { Trial, WhatIf } from '../model/what-if.ts';
import { nothing } from './exchange.ts';

/** Messages of policy, from our own screens to the background. */
export const policyToBackground = {
  /** What policy says about a scope, its shares on a basis; slower than the glance, so ask for it once that is drawn. */
  policy: { request: z.object({ scope: Scope, basis: Basis }), response: PolicyView },
  /** How a scope would stand with other policies, or with an epic or a series taken for the other kind. Nothing is kept. */
  whatIf: { request: z.object({ scope: Scope, basis: Basis, trial: Trial }), response: WhatIf },
  /** Keeps a hint quiet, or lets it speak again (`quieting` null). `subjects` and `level` are those of its finding. */
  quieten: {
    request: z.object({
      hint: z.string(),
      scope: z.string(),
      quieting: z.nullable(Quieting),
      subjects: z.array(z.string()),
      level: z.number(),
    }),
    response: Kept,
  },
  /** The register of lessons that are proposed to operations, the latest first. */
  practices: { request: nothing, response: z.array(Practice) },
  keepPractice: { request: Practice, response: Kept },
  removePractice: { request: z.object({ id: z.string() }), response: Kept },
} as const;
