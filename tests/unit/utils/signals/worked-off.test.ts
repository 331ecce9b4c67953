import { describe, expect, it } from 'vitest';
import type { Container, ContainerShape } from '../../../../utils/model/verdict.ts';
import { workedOff } from '../../../../utils/signals/worked-off.ts';
import { epic, read } from '../../ticket-facts.ts';

const shaped = (shape: Partial<ContainerShape>, known: Partial<Container> = {}) =>
  epic({ ...known, shape: { closing: false, zombie: false, minority: null, delivered: null, ...shape } });

describe('worked_off', () => {
  it('fires on: a scope that stands and a rest that falls', () => {
    expect(read(workedOff, {}, shaped({ closing: true }))).toMatchObject([
      { direction: 'project', quote: 'Infrastructure' },
    ]);
  });

  it('says nothing on: an epic that is fed, and no epic', () => {
    expect(read(workedOff, {}, shaped({}))).toEqual([]);
    expect(read(workedOff, {})).toEqual([]);
  });
});
