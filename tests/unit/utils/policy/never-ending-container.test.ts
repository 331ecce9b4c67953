import { expect, it } from 'vitest';
import { neverEndingContainer } from '../../../../utils/policy/never-ending-container.ts';
import { containerOf, judgedAs, surveyWith } from '../../judged.ts';

const held = [judgedAs('operations', 'A-1'), judgedAs('operations', 'A-2', { statusCategory: 'done' })];
const holding = (key: string, first: string, known = {}) => ({
  container: containerOf(key, { neverEnding: true, first, ...known }),
  tickets: held,
});

it('speaks of the container by name and age, and shows what is open in it', () => {
  const finding = neverEndingContainer.find(surveyWith({ containers: [holding('Infra', '2025-02-03')] }), []);
  expect(finding).toMatchObject({ severity: 'warning', values: ['Epic Infra', { number: 512 }], count: 1, sample: 1 });
  expect(finding?.tickets).toEqual([held[0]?.ticket.id]);
});

it('names the oldest of several', () => {
  const containers = [holding('New', '2025-06-01'), holding('Old', '2024-06-30')];
  expect(neverEndingContainer.find(surveyWith({ containers }), [])).toMatchObject({
    values: ['Epic Old', { number: 730 }],
    count: 2,
  });
});

it('keeps silent on a container that ends, and on one with nothing open any more', () => {
  const ends = holding('A', '2024-01-01', { neverEnding: false });
  const closed = holding('B', '2024-01-01', { open: 0 });
  expect(neverEndingContainer.find(surveyWith({ containers: [ends, closed] }), [])).toBeNull();
});
