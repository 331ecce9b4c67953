import { expect, it } from 'vitest';
import { allWell } from '../../../../utils/policy/all-well.ts';
import { operationsOverCap } from '../../../../utils/policy/operations-over-cap.ts';
import { counted, many, surveyWith } from '../../judged.ts';

const healthy = surveyWith({ judged: [...many('project', 12), ...many('operations', 8)] });

it('speaks when no hint before it did, with the split and its sample', () => {
  expect(allWell.find(healthy, [])).toMatchObject({
    severity: 'well',
    values: [{ share: 0.6 }, { share: 0.4 }, counted(20), { share: 0.5 }],
    tickets: [],
  });
});

it('keeps silent when another hint spoke', () => {
  const heavy = surveyWith({ judged: many('operations', 20) });
  const finding = operationsOverCap.find(heavy, []);
  expect(allWell.find(heavy, finding ? [finding] : [])).toBeNull();
});

it('keeps silent on fewer than twenty tickets', () => {
  expect(allWell.find(surveyWith({ judged: many('project', 19) }), [])).toBeNull();
});
