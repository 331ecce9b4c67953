import { describe, expect, it } from 'vitest';
import { labelProject } from '../../../../utils/signals/label-project.ts';
import { read } from '../../ticket-facts.ts';

describe('label_project', () => {
  it('fires on: roadmap', () => {
    const [first] = read(labelProject, { labels: ['Roadmap'] });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: a component', () => {
    const [first] = read(labelProject, { components: ['migration'] });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: another label', () => {
    expect(read(labelProject, { labels: ['blue'] })).toEqual([]);
  });
  it('says nothing on: an area called feature', () => {
    expect(read(labelProject, { labels: ['feature: billing'] })).toEqual([]);
  });
});
