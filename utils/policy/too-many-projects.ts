import type { Finding } from '../model/policy.ts';
import { type Endeavour, idsIn, isRunning, membersOf } from './endeavour.ts';
import type { Hint } from './hint.ts';
import { isUnderWay, peopleOf } from './policy-ticket.ts';
import type { Survey } from './survey.ts';

/** Fewest people in sight, and fewest of them over the limit: a hint is about the team, never about one person. */
const fewestPeople = 4;
const fewestOver = 2;

interface Team {
  home: string;
  name: string;
  projects: Endeavour[];
}

const teamsOf = (running: readonly Endeavour[]): Team[] => {
  const teams = new Map<string, Team>();
  for (const endeavour of running) {
    const facts = membersOf(endeavour)[0]?.facts;
    if (!facts) continue;
    const team = teams.get(facts.home) ?? { home: facts.home, name: facts.homeName, projects: [] };
    team.projects.push(endeavour);
    teams.set(facts.home, team);
  }
  return [...teams.values()].sort((a, b) => b.projects.length - a.projects.length);
};

const teamsOver = ({ policy, endeavours }: Survey, hint: string): Finding | null => {
  const running = endeavours.filter(isRunning);
  const over = teamsOf(running).filter(({ projects }) => projects.length > policy.openProjects);
  const [first] = over;
  if (!first) return null;
  return {
    hint,
    severity: 'warning',
    message: 'hint_too_many_projects',
    values: [first.name, { number: first.projects.length }, { number: policy.openProjects }],
    count: over.length,
    tickets: over.flatMap(({ projects }) => projects.flatMap(({ own }) => (own ? [own.id] : []))),
    sample: running.length,
    subjects: over.map(({ home }) => home),
    level: first.projects.length,
  };
};

const peopleOver = ({ policy, endeavours }: Survey, hint: string): Finding | null => {
  const running = endeavours.filter(isRunning);
  const projects = new Map<string, number>();
  for (const endeavour of running) {
    const at = peopleOf(membersOf(endeavour).filter(isUnderWay));
    for (const person of at) projects.set(person, (projects.get(person) ?? 0) + 1);
  }
  const over = [...projects.values()].filter((count) => count > policy.openProjectsEach).length;
  if (projects.size < fewestPeople || over < fewestOver) return null;
  return {
    hint,
    severity: 'warning',
    message: 'hint_too_many_projects_each',
    values: [{ number: projects.size }, { number: policy.openProjectsEach }],
    count: over,
    tickets: idsIn(running),
    sample: running.length,
    subjects: [],
    level: over / projects.size,
  };
};

/** More projects under way at once than the policy allows a team, or, where the team keeps to it, several of its people. */
export const tooManyProjects: Hint = {
  id: 'too_many_projects',
  find(survey) {
    return teamsOver(survey, this.id) ?? peopleOver(survey, this.id);
  },
};
