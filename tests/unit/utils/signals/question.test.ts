import { describe, expect, it } from 'vitest';
import { question } from '../../../../utils/signals/question.ts';
import { read } from '../../ticket-facts.ts';

describe('question', () => {
  it("fires on: 'How do I reset my badge?'", () => {
    const [first] = read(question, { title: 'How do I reset my badge?' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Is there a template?'", () => {
    const [first] = read(question, { title: 'Is there a template?' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Show how it works', () => {
    expect(read(question, { title: 'Show how it works' })).toEqual([]);
  });
  it('says nothing on: Whereabouts of the archive', () => {
    expect(read(question, { title: 'Whereabouts of the archive' })).toEqual([]);
  });
});
