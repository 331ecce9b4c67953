import { businessPlans } from './business.ts';
import { day, dayOf } from './calendar.ts';
import { generateBoard } from './generate-board.ts';
import { helpdeskPlans } from './helpdesk.ts';
import { hostilePlans } from './hostile.ts';
import { columnsOf, people, projectOf } from './jira-configuration.ts';
import { issuesOf } from './jira-issues.ts';
import type { Board, JiraPortfolio, Project, Sprint } from './jira-model.ts';
import { operationsPlans } from './operations.ts';
import { type Plan, timesOf } from './plan.ts';
import { platformPlans } from './platform.ts';
import { randomFrom } from './random.ts';
import { shopPlans } from './shop.ts';

/** Two-week sprints over the eighteen months, the active one and the next. */
const sprintsOf = (now: number): Sprint[] => {
  const today = now - (now % day);
  return Array.from({ length: 40 }, (_, index): Sprint => {
    const start = today - (38 - index) * 14 * day - 9 * day + 9 * 3_600_000;
    const end = start + 14 * day;
    return {
      id: 100 + index,
      name: `SHOP Sprint ${index + 1}`,
      state: end <= now ? 'closed' : start <= now ? 'active' : 'future',
      start,
      end,
    };
  });
};

const versionOf = (id: number, name: string, at: number, now: number) => ({
  id: String(id),
  name,
  released: at < now,
  releaseDate: dayOf(at),
});

/**
 * The Jira half of the portfolio: five projects of about 350 issues with eighteen months of history, a board of
 * `bigBoard` generated issues (project BIG) and one of hostile text (project EVIL). The same seed and `now` give the
 * same issues.
 */
export const jiraPortfolio = (seed: number, now: number, bigBoard: number): JiraPortfolio => {
  const shop = projectOf('10000', 'SHOP', 'Web shop', 'software', false);
  shop.versions.push(
    versionOf(10200, 'Checkout 2.0', now - 168 * day, now),
    versionOf(10201, 'Click & Collect 1.0', now + 35 * day, now),
    versionOf(10202, 'Loyalty pilot', now + 75 * day, now),
  );
  const platform = projectOf('10001', 'PLAT', 'Platform team', 'software', true);
  const operations = projectOf('10002', 'OPS', 'IT operations', 'software', false);
  const help = projectOf('10003', 'HELP', 'IT help', 'service_desk', false);
  const business = projectOf('10004', 'BIZ', 'Business services', 'business', true);
  const big = projectOf('10005', 'BIG', 'Everything at once', 'software', false);
  const evil = projectOf('10006', 'EVIL', 'Hostile <b>text</b>', 'software', false);
  const sprints = sprintsOf(now);
  const parts: [Project, (times: ReturnType<typeof timesOf>) => Plan[], readonly Sprint[]][] = [
    [shop, shopPlans, sprints],
    [platform, platformPlans, []],
    [operations, operationsPlans, []],
    [help, helpdeskPlans, []],
    [business, businessPlans, []],
    [big, (times) => generateBoard(times, bigBoard), []],
    [evil, hostilePlans, []],
  ];
  const board = (
    id: number,
    name: string,
    project: Project,
    more: Pick<Board, 'kind' | 'generation' | 'doneDays'>,
  ): Board => ({
    id,
    name,
    projectKey: project.key,
    columns: columnsOf(project),
    sprints: more.kind === 'scrum' ? sprints : [],
    path:
      project.kind === 'business'
        ? `/jira/core/projects/${project.key}/board`
        : `/jira/software/${project.simplified ? '' : 'c/'}projects/${project.key}/boards/${id}`,
    ...more,
  });
  return {
    now,
    people,
    projects: parts.map(([project]) => project),
    boards: [
      board(1, 'SHOP board', shop, { kind: 'scrum', generation: 'a', doneDays: 14 }),
      board(2, 'Platform board', platform, { kind: 'simple', generation: 'b', doneDays: 30 }),
      board(3, 'IT operations', operations, { kind: 'kanban', generation: 'a', doneDays: 45 }),
      board(4, 'Business services', business, { kind: 'simple', generation: 'b', doneDays: 120 }),
      board(5, 'Everything at once', big, { kind: 'kanban', generation: 'a', doneDays: 100_000 }),
      board(6, 'Hostile text', evil, { kind: 'kanban', generation: 'a', doneDays: 100_000 }),
    ],
    issues: parts.flatMap(([project, plans, inSprints], index) => {
      const random = randomFrom(seed + index * 7919);
      return issuesOf(project, plans(timesOf(now, random)), inSprints, 20_000 + index * 100_000, now, random);
    }),
  };
};
