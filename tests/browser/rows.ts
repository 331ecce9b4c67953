import type { Page } from 'playwright-core';
import type { Scope } from '../../utils/model/question.ts';
import { ask } from './ask.ts';

/** Every stored ticket of a scope with its verdict, as our own screens are told of it. */
export const rowsOf = async (screen: Page, scope: Scope) => {
  const question = { scope, measure: 'tickets', period: { kind: 'present' }, group: null } as const;
  return (await ask(screen, 'rows', { question, offset: 0, limit: 5_000 })).rows;
};

/** The same of the board of the page in view; empty where there is none. */
export const rowsInView = async (screen: Page) => {
  const { scope } = await ask(screen, 'glance', { scope: null });
  return rowsOf(screen, scope);
};
