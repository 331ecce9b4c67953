import * as z from 'zod/mini';
import type { Migration } from './migration.ts';

const Share = z.number().check(z.gte(0), z.lte(1));

const standardParts = ['owner', 'runbook', 'support', 'training', 'issues', 'acceptance'];

/** The cap on operations becomes one policy among others; a cap that was set by hand stays as a limit of one's own. */
export const from3Policies: Migration = {
  from: 3,
  up({ operationsCap, ...others }) {
    const parsed = z.safeParse(Share, operationsCap);
    const cap = parsed.success ? parsed.data : 0.5;
    const below = Math.min(cap, 0.4);
    return {
      ...others,
      version: 4,
      policies: {
        everywhere: {
          shares: { preset: cap === 0.5 ? 'balanced' : 'custom', target: below, warn: below, cap },
          openProjects: 3,
          openProjectsEach: 2,
        },
        scopes: [],
        freezes: [],
        urgent: 1,
        reserve: 0.2,
        hypercareDays: 30,
        handover: { parts: standardParts, nearlyDone: 0.9, daysBefore: 14 },
        minutesPerRun: 30,
      },
    };
  },
};
