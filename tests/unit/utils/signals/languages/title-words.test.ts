import { describe, expect, it } from 'vitest';
import {
  isCopyPhrase,
  isGivenName,
  isPeoplePhrase,
  isRemark,
} from '../../../../../utils/signals/languages/title-words.ts';

describe('words that a title may carry beside its subject', () => {
  it('are remarks, marks of copies, names and what happens to people', () => {
    expect([isRemark('urgent'), isRemark('dringend'), isRemark('report')]).toEqual([true, true, false]);
    expect([isCopyPhrase('copy of'), isCopyPhrase('kopie von'), isCopyPhrase('report')]).toEqual([true, true, false]);
    expect([isGivenName('jane'), isGivenName('lukasz'), isGivenName('berlin')]).toEqual([true, true, false]);
    expect([isPeoplePhrase('interview'), isPeoplePhrase('urlaub'), isPeoplePhrase('invoice')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
