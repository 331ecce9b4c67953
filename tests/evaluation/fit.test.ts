import { describe, expect, it } from 'vitest';
import { emptyContext } from '../../utils/model/context.ts';
import { blankTicket, type Ticket } from '../../utils/model/ticket.ts';
import { type Example, exampleOf } from './examples.ts';
import { fitEngine } from './fit.ts';

const example = (at: number, label: 'project' | 'operations', known: Partial<Ticket>, source = `s${at % 9}`): Example =>
  exampleOf(
    {
      id: String(at),
      label,
      certainty: 3,
      source,
      ticket: { ...blankTicket('import', 'h', String(at), 'Zq'), ...known },
    },
    emptyContext,
  );
const examples = Array.from({ length: 480 }, (_, at) =>
  at % 2 === 0
    ? example(at, 'operations', { title: 'pump glorb', type: 'Incident', milestone: 'May' })
    : example(at, 'project', { title: 'pump frobnicator', type: 'Story' }),
);
const plain = { encoder: null, omit: new Set<string>() };

describe('fitEngine', () => {
  const model = fitEngine(examples, plain);

  it('learns the words of each side, and nothing of a word that both share', () => {
    expect(model.words.get('glorb')).toBeGreaterThan(0.1);
    expect(model.words.get('frobnicator')).toBeLessThan(-0.1);
    expect(Math.abs(model.words.get('pump') ?? 1)).toBeLessThan(0.1);
  });

  it('fits the strength of a signal that was seen, and leaves one that was not to its stated strength', () => {
    expect(model.weights.type_service?.operations).toBeGreaterThan(1);
    expect(model.weights.recurrence).toBeUndefined();
  });

  it('gives nothing to a side that would speak against itself', () => {
    expect(model.weights.milestone?.project).toBe(0);
  });

  it('gives the same model for the same examples', () => {
    expect(fitEngine(examples, plain)).toEqual(model);
  });

  it('leaves out what it is told to', () => {
    expect(fitEngine(examples, { encoder: null, omit: new Set(['word_model']) }).words.size).toBe(0);
  });

  it('spreads what it learns to words that no ticket shows, where an encoder knows them to be alike', () => {
    const vector = (sign: number): Float32Array => new Float32Array(512).fill(sign * 0.5);
    const encoder = new Map([
      ['glorb', vector(1)],
      ['glorbing', vector(1)],
      ['frobnicator', vector(-1)],
    ]);
    expect(fitEngine(examples, { encoder, omit: new Set() }).words.get('glorbing')).toBeGreaterThan(0.1);
  });
});

it('fits only words on written tickets: their types and dates are invented', () => {
  const written = example(1, 'operations', { title: 'Weekly glorb', type: 'Incident' }, 'written');
  const real = example(1, 'operations', { title: 'Weekly glorb', type: 'Incident' });
  expect(written.readings.size).toBe(real.readings.size - 1);
  expect(written.terms).toEqual(real.terms);
});
