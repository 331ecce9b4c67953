import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { from3Policies } from '../../../../../utils/storage/migrations/from-3-policies.ts';

/** Settings as version 3 stored them; frozen. */
const version3 = {
  version: 3,
  signals: { rhythm: { on: false, weight: 1 } },
  operationsFrom: 0.85,
  projectUpTo: 0.15,
  operationsCap: 0.6,
  tags: { trello: false },
};

/** The same settings as version 4 stores them; frozen. */
const version4 = {
  version: 4,
  signals: { rhythm: { on: false, weight: 1 } },
  operationsFrom: 0.85,
  projectUpTo: 0.15,
  policies: {
    everywhere: {
      shares: { preset: 'custom', target: 0.4, warn: 0.4, cap: 0.6 },
      openProjects: 3,
      openProjectsEach: 2,
    },
    scopes: [],
    freezes: [],
    urgent: 1,
    reserve: 0.2,
    hypercareDays: 30,
    handover: {
      parts: ['owner', 'runbook', 'support', 'training', 'issues', 'acceptance'],
      nearlyDone: 0.9,
      daysBefore: 14,
    },
    minutesPerRun: 30,
  },
  tags: { trello: false },
};

const Shares = z.object({ policies: z.object({ everywhere: z.object({ shares: z.unknown() }) }) });
const sharesFor = (operationsCap: unknown) =>
  z.parse(Shares, from3Policies.up({ ...version3, operationsCap })).policies.everywhere.shares;

it('keeps a cap set by hand as a limit of its own, and all else as it was', () => {
  expect(from3Policies.up(version3)).toEqual(version4);
});

it('takes the cap that was the default for the preset that holds it now', () => {
  expect(sharesFor(0.5)).toEqual({ preset: 'balanced', target: 0.4, warn: 0.4, cap: 0.5 });
});

it('warns no later than the cap, and survives a cap that is none', () => {
  expect(sharesFor(0.2)).toEqual({ preset: 'custom', target: 0.2, warn: 0.2, cap: 0.2 });
  expect(sharesFor('much')).toEqual({ preset: 'balanced', target: 0.4, warn: 0.4, cap: 0.5 });
});
