import { describe, expect, it } from 'vitest';
import { hints } from '../../utils/policy/registry.ts';
import { type Survey, surveyOf } from '../../utils/policy/survey.ts';
import { randomFrom } from '../site/portfolio/random.ts';
import { inputOf } from '../unit/judged.ts';
import { type Generated, generated } from './policy-generated.ts';
import { reference } from './policy-reference.ts';

const surveyed = (given: Generated): Survey => surveyOf(inputOf(given));
const saidOf = (survey: Survey) =>
  hints.map((hint) => {
    const finding = hint.find(survey, []);
    return finding && { ...finding, tickets: finding.tickets.toSorted(), subjects: finding.subjects.toSorted() };
  });
const sizes: (readonly [size: number, seed: number])[] = [
  ...Array.from({ length: 24 }, (_, at) => [10, at + 1] as const),
  ...Array.from({ length: 8 }, (_, at) => [1_000, 32 + at] as const),
  [50_000, 40],
];

describe.each(sizes)('a generated portfolio of %i tickets (seed %i)', (size, seed) => {
  const given = generated(seed, size);
  const survey = surveyed(given);

  it('has a definition of each hint', () => {
    expect(Object.keys(reference).toSorted()).toEqual(hints.map(({ id }) => id).toSorted());
  });

  it.each(Object.entries(reference))('says by %s what its definition says', (id, expected) => {
    const found = hints.find((hint) => hint.id === id)?.find(survey, []) ?? null;
    const wanted = expected(given);
    expect(found && { count: found.count, tickets: found.tickets.toSorted() }).toEqual(
      wanted && { count: wanted.count, tickets: [...wanted.tickets].toSorted() },
    );
  });

  it('has no hint that speaks of a ticket twice, or of one that is not there', () => {
    const there = new Set(given.judged.map(({ ticket }) => ticket.id));
    for (const finding of saidOf(survey)) {
      if (!finding) continue;
      expect(new Set(finding.tickets).size, finding.hint).toBe(finding.tickets.length);
      expect(
        finding.tickets.every((ticket) => there.has(ticket)),
        finding.hint,
      ).toBe(true);
    }
  });
});

it.each([3, 4, 5])('says the same of the same tickets in another order (seed %i)', (seed) => {
  const given = generated(seed, 1_000);
  const random = randomFrom(seed);
  const shuffled: Generated = {
    ...given,
    judged: random.shuffled(given.judged),
    containers: random
      .shuffled(given.containers)
      .map(({ container, tickets }) => ({ container, tickets: random.shuffled(tickets) })),
  };
  const counted = (survey: Survey) =>
    saidOf(survey).map((one) => one && [one.hint, one.count, one.tickets, one.subjects, one.level]);
  expect(counted(surveyed(shuffled))).toEqual(counted(surveyed(given)));
});

it('makes every hint speak in one portfolio and keep silent in another', () => {
  const said = new Map(hints.map(({ id }) => [id, new Set<boolean>()]));
  for (const [size, seed] of sizes.filter(([size]) => size <= 1_000)) {
    const given = generated(seed, size);
    for (const [id, expected] of Object.entries(reference)) said.get(id)?.add(expected(given) !== null);
  }
  expect([...said].filter(([, ways]) => ways.size < 2).map(([id, ways]) => [id, ...ways])).toEqual([]);
});
