import type { Question, Scope, SingleScope } from '../../utils/model/question.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { Asked } from '../../utils/portfolio/figures.ts';

/** The scopes that a scope stands for; none for a selection that is no more. */
export const scopesIn = (scope: Scope, { selections }: Pick<Settings, 'selections'>): readonly SingleScope[] =>
  scope.kind === 'selection' ? (selections.find(({ id }) => id === scope.selection)?.of ?? []) : [scope];

/** A question with what the settings say that it needs. */
export const askedOf = (question: Question, settings: Settings, now: Date): Asked => ({
  question,
  scopes: scopesIn(question.scope, settings),
  owners: settings.owners,
  now,
});

/** All that is in a scope now, one by one. */
export const everythingIn = (scope: Scope): Question => ({
  scope,
  measure: 'tickets',
  period: { kind: 'present' },
  group: null,
});
