import * as z from 'zod/mini';
import { Question } from './question.ts';

/** A question to the report that the reader keeps under a name. */
export const ReportView = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  question: Question,
});
export type ReportView = z.infer<typeof ReportView>;
