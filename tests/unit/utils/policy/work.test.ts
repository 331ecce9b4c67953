import { expect, it } from 'vitest';
import { workOf } from '../../../../utils/policy/work.ts';
import { many } from '../../judged.ts';

it('leaves out what is no work', () => {
  const work = [...many('project', 1), ...many('operations', 1), ...many('unclear', 1)];
  expect(workOf([...work, ...many('not-work', 2)])).toEqual(work);
});
