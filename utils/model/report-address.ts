import { Question, type Scope } from './question.ts';

/** What the report opens with: everything that is there now, by tickets, board by board; a board by its epics. */
export const firstQuestion = (scope: Scope): Question => ({
  scope,
  measure: 'tickets',
  period: { kind: 'present' },
  group: scope.kind === 'board' || scope.kind === 'project' ? 'parent' : 'board',
});

/** A question as the part of an address after `#`, so that a report can be bookmarked and reloaded. */
export const addressOf = (question: Question): string => `#${encodeURIComponent(JSON.stringify(question))}`;

/** The question in an address; null when there is none that can be read. */
export const questionIn = (hash: string): Question | null => {
  try {
    const parsed = Question.safeParse(JSON.parse(decodeURIComponent(hash.slice(1))));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};
