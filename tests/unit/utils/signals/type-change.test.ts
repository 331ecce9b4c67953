import { describe, expect, it } from 'vitest';
import { typeChange } from '../../../../utils/signals/type-change.ts';
import { read } from '../../ticket-facts.ts';

describe('type_change', () => {
  it('fires on: Story', () => {
    const [first] = read(typeChange, { type: 'Story' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: New Feature', () => {
    const [first] = read(typeChange, { type: 'New Feature' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: Epic', () => {
    const [first] = read(typeChange, { type: 'Epic' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: Improvement', () => {
    const [first] = read(typeChange, { type: 'Improvement' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: Verbesserung', () => {
    const [first] = read(typeChange, { type: 'Verbesserung' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: 新機能', () => {
    const [first] = read(typeChange, { type: '新機能' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Task', () => {
    expect(read(typeChange, { type: 'Task' })).toEqual([]);
  });
  it('says nothing on: Bug', () => {
    expect(read(typeChange, { type: 'Bug' })).toEqual([]);
  });
  it('says nothing on: Storyboard request', () => {
    expect(read(typeChange, { type: 'Storyboard request' })).toEqual([]);
  });
  it('says nothing on: no type', () => {
    expect(read(typeChange, {})).toEqual([]);
  });
});
