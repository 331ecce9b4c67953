import { describe, expect, it } from 'vitest';
import {
  copyPhrases,
  isGivenName,
  isRemark,
  peoplePhrases,
} from '../../../../../utils/signals/languages/title-words.ts';

describe('words that a title may carry beside its subject', () => {
  it('are remarks, marks of copies, names and what happens to people', () => {
    expect([isRemark('urgent'), isRemark('dringend'), isRemark('report')]).toEqual([true, true, false]);
    expect([copyPhrases.has('copy of'), copyPhrases.has('kopie von'), copyPhrases.has('report')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([isGivenName('jane'), isGivenName('lukasz'), isGivenName('berlin')]).toEqual([true, true, false]);
    expect([peoplePhrases.has('interview'), peoplePhrases.has('urlaub'), peoplePhrases.has('invoice')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
