import * as z from 'zod/mini';

/** What became of a proposal. */
export const PracticeState = z.enum(['proposed', 'adopted', 'declined']);
export type PracticeState = z.infer<typeof PracticeState>;

/**
 * A lesson of a project as a practice that is proposed to operations as policy. `project` is the id of the project's ticket,
 * empty when it came from elsewhere; `at` is the day it was noted, `owner` who is to decide, as the reader calls them.
 */
export const Practice = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  project: z.string(),
  projectTitle: z.string().check(z.maxLength(1000)),
  practice: z.string().check(z.minLength(1), z.maxLength(2000)),
  owner: z.string().check(z.maxLength(200)),
  state: PracticeState,
  at: z.string(),
});
export type Practice = z.infer<typeof Practice>;

/** One practice from two registers: what has been decided stands over a proposal, else what is kept here stays; who decides is never lost. */
export const mergedPractice = (kept: Practice | null, imported: Practice): Practice => {
  if (kept === null) return imported;
  const { state, owner } = kept;
  return {
    ...kept,
    state: state === 'proposed' ? imported.state : state,
    owner: owner === '' ? imported.owner : owner,
  };
};
