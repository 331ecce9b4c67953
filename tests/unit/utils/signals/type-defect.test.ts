import { describe, expect, it } from 'vitest';
import { typeDefect } from '../../../../utils/signals/type-defect.ts';
import { read } from '../../ticket-facts.ts';

describe('type_defect', () => {
  it('fires on: Bug', () => {
    const [first] = read(typeDefect, { type: 'Bug' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: Defect', () => {
    const [first] = read(typeDefect, { type: 'Defect' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: Fehler', () => {
    const [first] = read(typeDefect, { type: 'Fehler' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: バグ', () => {
    const [first] = read(typeDefect, { type: 'バグ' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Debugging tool idea', () => {
    expect(read(typeDefect, { type: 'Debugging tool idea' })).toEqual([]);
  });
  it('says nothing on: Task', () => {
    expect(read(typeDefect, { type: 'Task' })).toEqual([]);
  });
  it('says nothing on: no type', () => {
    expect(read(typeDefect, {})).toEqual([]);
  });
});
