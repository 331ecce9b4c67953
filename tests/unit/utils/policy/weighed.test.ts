import { expect, it } from 'vitest';
import type { Period } from '../../../../utils/model/question.ts';
import { allWell } from '../../../../utils/policy/all-well.ts';
import { fewOperations } from '../../../../utils/policy/few-operations.ts';
import { operationsGrowing } from '../../../../utils/policy/operations-growing.ts';
import { operationsNearCap } from '../../../../utils/policy/operations-near-cap.ts';
import { operationsOverCap } from '../../../../utils/policy/operations-over-cap.ts';
import { unclearTooHigh } from '../../../../utils/policy/unclear-too-high.ts';
import { eachAsOne, splitOf } from '../../../../utils/policy/weighed.ts';
import { ago, byPoints, counted, inputOf, judgedAs, many, splitsOf, surveyWith } from '../../judged.ts';

const points = (project: number, operations: number, unclear = 0) => [
  ...many('project', 20, { points: project }),
  ...many('operations', 20, { points: operations }),
  ...many('unclear', 10, { points: unclear }),
];
const survey = (judged: ReturnType<typeof points>) => surveyWith({ judged, weighed: byPoints(judged) });
const basis = { measure: 'points', period: { kind: 'present' } } as const;

it('divides as the running totals do', () => {
  const judged = [...points(0.1, 0.2, 0.7), ...many('not-work', 3, { points: 8 }), judgedAs('project', 'none')];
  expect(splitOf(byPoints(judged))).toEqual(splitsOf(judged).points);
  expect(splitOf(eachAsOne(inputOf({ judged }).tickets))).toEqual(splitsOf(judged).tickets);
});

it('lets the cap be passed by points that no count of tickets would pass, and says so', () => {
  const judged = points(1, 3);
  expect(operationsOverCap.find(surveyWith({ judged }), [])).toBeNull();
  expect(operationsOverCap.find(survey(judged), [])).toMatchObject({
    values: [{ share: 0.75 }, counted(50, basis), { share: 0.5 }],
    level: 0.75,
  });
});

it('has the band, the doubt, the suspicion and the all-clear by points too', () => {
  expect(operationsNearCap.find(survey(points(1.2, 1)), [])?.values[0]).toEqual({ share: 1 / 2.2 });
  expect(unclearTooHigh.find(survey(points(1, 1, 3)), [])?.values.slice(0, 2)).toEqual([
    { share: 30 / 70 },
    counted(50, basis),
  ]);
  expect(fewOperations.find(survey(points(9, 0.5)), [])).toMatchObject({
    message: 'hint_little_operations',
    values: [{ share: 10 / 190 }, counted(50, basis)],
  });
  expect(allWell.find(survey(points(3, 1)), [])?.values.slice(0, 2)).toEqual([{ share: 0.75 }, { share: 0.25 }]);
});

it('rests on the tickets that the measure reaches, and says nothing of weight without weight', () => {
  const judged = [...many('operations', 19, { points: 5 }), ...many('project', 30)];
  expect(operationsOverCap.find(survey(judged), [])).toBeNull();
  expect(survey(judged).sample).toBe(19);
  const nothing = survey(points(0, 0));
  for (const hint of [operationsOverCap, operationsNearCap, fewOperations, unclearTooHigh, allWell]) {
    expect(hint.find(nothing, []), hint.id).toBeNull();
  }
});

it('sees by points what grew in points alone', () => {
  const judged = [1, 2, 3, 4].flatMap((weight, at) =>
    Array.from({ length: 20 }, (_, index) =>
      judgedAs(index < 10 ? 'operations' : 'project', `G${at}-${index}`, {
        created: ago((3 - at) * 28 + index),
        points: index < 10 ? weight : 4,
      }),
    ),
  );
  expect(operationsGrowing.find(surveyWith({ judged }), [])).toBeNull();
  expect(operationsGrowing.find(survey(judged), [])).toMatchObject({
    values: [{ share: 0.2 }, { share: 0.5 }, counted(80, basis)],
  });
});

it('speaks of the tickets of the period, also of those that have left', () => {
  const period: Period = { kind: 'finished', within: { days: 28 } };
  const weighed = {
    basis: { measure: 'tickets', period } as const,
    unit: 1,
    tickets: many('operations', 30).map(({ ticket: { id } }) => ({ id, category: 'operations' as const, units: 1 })),
    present: null,
  };
  const finding = operationsOverCap.find(surveyWith({ judged: many('project', 40), weighed }), []);
  expect(finding).toMatchObject({ values: [{ share: 1 }, counted(30, weighed.basis), { share: 0.5 }], sample: 30 });
});
