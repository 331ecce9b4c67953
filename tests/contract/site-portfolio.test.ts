import { describe, expect, it } from 'vitest';
import { jiraPortfolio } from '../site/portfolio/jira-portfolio.ts';
import { createdOf } from '../site/portfolio/trello-model.ts';
import { generateTrelloBoard, trelloPortfolio } from '../site/portfolio/trello-portfolio.ts';

const now = Date.UTC(2026, 5, 17, 12);
const day = 86_400_000;
const own = (seed = 1) => jiraPortfolio(seed, now, 0).issues.filter(({ projectKey }) => projectKey !== 'EVIL');

describe('the seeded portfolio', () => {
  it('is the same for the same seed and day, and another for another seed', () => {
    expect(jiraPortfolio(1, now, 40)).toEqual(jiraPortfolio(1, now, 40));
    expect(trelloPortfolio(1, now).board).toEqual(trelloPortfolio(1, now).board);
    expect(own(2)).not.toEqual(own(1));
  });

  it('holds about 400 tickets over eighteen months', () => {
    const issues = own();
    const cards = trelloPortfolio(1, now).board.cards;
    expect(issues.length + cards.length).toBeGreaterThan(380);
    expect(issues.length + cards.length).toBeLessThan(480);
    const oldest = Math.min(...issues.map(({ created }) => created));
    expect(now - oldest).toBeGreaterThan(500 * day);
  });

  it('knows nothing of the future and keeps every history in order', () => {
    for (const issue of jiraPortfolio(3, now, 200).issues) {
      expect(issue.created, issue.key).toBeLessThanOrEqual(now);
      expect(issue.updated, issue.key).toBeLessThanOrEqual(now);
      const times = issue.changes.map(({ at }) => at);
      expect(
        [...times].sort((one, other) => one - other),
        issue.key,
      ).toEqual(times);
      expect(
        times.every((at) => at <= now && at >= issue.created),
        issue.key,
      ).toBe(true);
    }
    for (const { id, date } of trelloPortfolio(3, now).board.actions) {
      expect(Date.parse(date)).toBeLessThanOrEqual(now);
      expect(Math.abs(createdOf(id) - Date.parse(date))).toBeLessThan(1000);
    }
  });

  it('has a resolution exactly where the status is done', () => {
    const { issues, projects } = jiraPortfolio(1, now, 100);
    for (const issue of issues) {
      const status = projects
        .find(({ key }) => key === issue.projectKey)
        ?.statuses.find(({ id }) => id === issue.statusId);
      expect(issue.resolved !== null, issue.key).toBe(status?.category === 'done');
    }
  });

  it('has a weekly series, a delivered project that is still fed and a container without an end', () => {
    const issues = own();
    const weekly = issues.filter(({ title }) => title.startsWith('Weekly backup check'));
    expect(weekly.length).toBeGreaterThan(35);
    const gaps = weekly.slice(1).map((issue, index) => issue.created - (weekly[index]?.created ?? 0));
    expect(gaps.every((gap) => Math.abs(gap - 7 * day) < day)).toBe(true);

    const delivered = issues.find(({ title }) => title === 'Checkout redesign');
    const after = issues.filter(
      ({ parentKey, created }) => parentKey === delivered?.key && created > (delivered?.resolved ?? now),
    );
    expect(after.length).toBeGreaterThan(8);

    const endless = issues.find(({ title }) => title === 'Shop maintenance');
    const quarters = new Set(
      issues
        .filter(({ parentKey }) => parentKey === endless?.key)
        .map(({ created }) => Math.floor((now - created) / (91 * day))),
    );
    expect(endless?.resolved).toBeNull();
    expect([...quarters].filter((quarter) => quarter < 5).length).toBeGreaterThanOrEqual(4);
  });

  it('has reopened tickets, moved due dates, sprints, links and a native recurrence', () => {
    const issues = own();
    const reopened = issues.filter(({ changes }) =>
      changes.some(({ field, to }) => field === 'resolution' && to === null),
    );
    expect(reopened.length).toBeGreaterThan(0);
    expect(issues.filter(({ changes }) => changes.filter(({ field }) => field === 'duedate').length >= 3)).toHaveLength(
      1,
    );
    expect(issues.some(({ sprintIds }) => sprintIds.length > 1)).toBe(true);
    expect(issues.flatMap(({ links }) => links).some(({ type, outward }) => type === 'Cloners' && !outward)).toBe(true);
    expect(trelloPortfolio(1, now).board.cards.filter(({ recurrenceRule }) => recurrenceRule !== null)).toHaveLength(2);
  });

  it('makes boards of any size with a title of its own on each ticket', () => {
    const big = jiraPortfolio(1, now, 500).issues.filter(({ projectKey }) => projectKey === 'BIG');
    expect(new Set(big.map(({ title }) => title)).size).toBe(500);
    const { board } = generateTrelloBoard(1, now, 300);
    expect(board.cards).toHaveLength(300);
    expect(new Set(board.cards.map(({ shortLink }) => shortLink)).size).toBe(300);
  });
});
