import { expect, it } from 'vitest';
import { addressOf, firstQuestion, questionIn } from '../../../../utils/model/report-address.ts';

it('carries a question through an address unchanged', () => {
  const question = firstQuestion({ kind: 'board', board: 'jira-cloud/ä#?%.example/1' });
  expect(questionIn(addressOf(question))).toEqual(question);
});

it.each(['', '#', '#nonsense', '#%E0%A4%A', `#${encodeURIComponent('{"scope":{"kind":"persons"}}')}`])(
  'reads no question from %j',
  (hash) => expect(questionIn(hash)).toBeNull(),
);
