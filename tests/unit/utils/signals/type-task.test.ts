import { describe, expect, it } from 'vitest';
import { typeTask } from '../../../../utils/signals/type-task.ts';
import { read } from '../../ticket-facts.ts';

describe('type_task', () => {
  it('fires on: Task', () => {
    const [first] = read(typeTask, { type: 'Task' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: Technical task', () => {
    const [first] = read(typeTask, { type: 'Technical task' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: Aufgabe', () => {
    const [first] = read(typeTask, { type: 'Aufgabe' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: タスク', () => {
    const [first] = read(typeTask, { type: 'タスク' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Sub-task', () => {
    expect(read(typeTask, { type: 'Sub-task' })).toEqual([]);
  });
  it('says nothing on: Taskforce', () => {
    expect(read(typeTask, { type: 'Taskforce' })).toEqual([]);
  });
  it('says nothing on: no type', () => {
    expect(read(typeTask, {})).toEqual([]);
  });
});
