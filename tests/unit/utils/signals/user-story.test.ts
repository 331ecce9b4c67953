import { describe, expect, it } from 'vitest';
import { userStory } from '../../../../utils/signals/user-story.ts';
import { read } from '../../ticket-facts.ts';

describe('user_story', () => {
  it("fires on: 'As a member I want to renew online'", () => {
    const [first] = read(userStory, { title: 'As a member I want to renew online' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'As an editor, I can schedule posts'", () => {
    const [first] = read(userStory, { title: 'As an editor, I can schedule posts' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: As agreed, send the letter', () => {
    expect(read(userStory, { title: 'As agreed, send the letter' })).toEqual([]);
  });
  it('says nothing on: Was a member', () => {
    expect(read(userStory, { title: 'Was a member' })).toEqual([]);
  });
});
