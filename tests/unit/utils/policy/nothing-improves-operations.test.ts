import { expect, it } from 'vitest';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { nothingImprovesOperations } from '../../../../utils/policy/nothing-improves-operations.ts';
import { ago, judgedAs, many, surveyWith } from '../../judged.ts';

const seriesOf = (mask: string) => ({
  mask,
  count: 4,
  first: '2026-01-01',
  last: '2026-06-01',
  cadenceDays: null,
  next: null,
});
const series = (count: number) =>
  Array.from({ length: count }, (_, at) => judgedAs('operations', `S-${at}`, {}, seriesOf(`mask ${at}`)));
const find = (projects: number, masks = 3, known: Partial<Ticket> = {}, first: Partial<Ticket> = {}) => {
  const work = many('project', projects, { updated: ago(10), ...known });
  const one = judgedAs('project', 'F-1', { updated: ago(10), ...known, ...first });
  return nothingImprovesOperations.find(surveyWith({ judged: [...series(masks), one, ...work.slice(1)] }), []);
};

it('speaks when ten project tickets do nothing for three series', () => {
  expect(find(10)).toMatchObject({ severity: 'info', values: [{ number: 10 }, { number: 3 }], sample: 10 });
  expect(find(9)).toBeNull();
  expect(find(10, 2)).toBeNull();
});

it('keeps silent when one is linked to a run, or speaks of automating', () => {
  expect(find(10, 3, {}, { links: [{ relation: 'relates to', key: 'S-1' }] })).toBeNull();
  expect(find(10, 3, {}, { title: 'Automate key rotation' })).toBeNull();
});

it('looks ninety days back', () => {
  expect(find(10, 3, { updated: ago(89) })).not.toBeNull();
  expect(find(10, 3, { updated: ago(90) })).toBeNull();
});
