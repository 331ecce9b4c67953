import { day, dayOf, hour } from './calendar.ts';
import { automation, issueTypes, people } from './jira-configuration.ts';
import type { Change, Issue, Person, Project, Sprint, Status } from './jira-model.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';

const found = <Item>(item: Item | undefined, what: string): Item => {
  if (item === undefined) throw new Error(`the portfolio has no ${what}`);
  return item;
};

/** The path of statuses a plan runs through, with the instant of each step. */
const stepsOf = (
  plan: Plan,
  statuses: readonly Status[],
  now: number,
  random: Random,
): { at: number; status: Status }[] => {
  const first = found(
    statuses.find(({ category }) => category === 'new'),
    'first status',
  );
  const working = statuses.filter(({ category }) => category === 'indeterminate');
  const done = found(
    statuses.find(({ category }) => category === 'done'),
    'last status',
  );
  const steps = [{ at: plan.created, status: first }];
  if (plan.started !== null) {
    const begin = found(working[0], 'working status');
    steps.push({ at: plan.started, status: begin });
    const review = working[1];
    const span = (plan.resolved ?? now) - plan.started;
    if (review !== undefined && plan.type !== 'Epic' && random.chance(0.6) && span > 4 * hour) {
      steps.push({ at: plan.started + Math.floor(span * 0.7), status: review });
    }
  }
  if (plan.resolved !== null) {
    steps.push({ at: plan.resolved, status: done });
    let last = plan.resolved;
    for (let round = 0; round < (plan.reopened ?? 0); round += 1) {
      const again = last + random.int(20, 60) * hour;
      const back = again + random.int(4, 30) * hour;
      if (back > now) break;
      steps.push({ at: again, status: working[0] ?? first }, { at: back, status: done });
      last = back;
    }
  }
  return steps;
};

const sprintChanges = (
  plan: Plan,
  sprints: readonly Sprint[],
  author: Person,
  now: number,
): { ids: number[]; changes: Change[] } => {
  if (plan.type === 'Epic' || sprints.length === 0) return { ids: [], changes: [] };
  const from = plan.started ?? now - hour;
  const until = plan.resolved ?? now;
  const through = sprints.filter(({ start, end }) => start <= until && end > from && start <= now).slice(-3);
  const changes = through.map((sprint, index): Change => {
    const before = through.slice(0, index);
    const after = [...before, sprint];
    return {
      at: Math.max(plan.created + hour, index === 0 ? Math.min(from, sprint.start) : sprint.start),
      author,
      field: 'Sprint',
      fieldId: 'customfield_10020',
      custom: true,
      from: before.map(({ id }) => id).join(', '),
      fromText: before.map(({ name }) => name).join(', '),
      to: after.map(({ id }) => id).join(', '),
      toText: after.map(({ name }) => name).join(', '),
    };
  });
  return { ids: through.map(({ id }) => id), changes };
};

/** Turns a project's plans into issues: numbered by creation, linked, each with the history that its plan implies. */
export const issuesOf = (
  project: Project,
  plans: readonly Plan[],
  sprints: readonly Sprint[],
  firstId: number,
  now: number,
  random: Random,
): Issue[] => {
  const ordered = [...plans].sort((one, other) => one.created - other.created);
  const keyOf = new Map<string, string>();
  ordered.forEach((plan, index) => {
    if (plan.ref !== undefined) keyOf.set(plan.ref, `${project.key}-${index + 1}`);
  });
  const issues = ordered.map((plan, index): Issue => {
    const assignee = plan.started === null && random.chance(0.6) ? null : random.pick(people);
    const reporter = plan.automated === true ? automation : random.pick(people);
    const steps = stepsOf(plan, project.statuses, now, random);
    const last = found(steps.at(-1), 'status of an issue');
    const done = last.status.category === 'done';
    const author = assignee ?? reporter;
    const changes: Change[] = steps.slice(1).flatMap(({ at, status }, step): Change[] => {
      const before = found(steps[step], 'status before').status;
      const change = (
        field: string,
        from: string | null,
        fromText: string | null,
        to: string | null,
        toText: string | null,
      ): Change => ({
        at,
        author,
        field,
        fieldId: field,
        custom: false,
        from,
        fromText,
        to,
        toText,
      });
      const status_ = change('status', before.id, before.name, status.id, status.name);
      if (status.category === 'done') return [change('resolution', null, null, '10000', 'Done'), status_];
      if (before.category === 'done') return [change('resolution', '10000', 'Done', null, null), status_];
      return [status_];
    });
    const due = plan.due ?? null;
    for (let move = plan.dueMoves ?? 0; move > 0 && due !== null; move -= 1) {
      changes.push({
        at: Math.min(now - hour, plan.created + (random.int(5, 15) + 10 * move) * day),
        author,
        field: 'duedate',
        fieldId: 'duedate',
        custom: false,
        from: dayOf(due - move * random.int(7, 20) * day),
        fromText: dayOf(due - move * 14 * day),
        to: dayOf(due),
        toText: dayOf(due),
      });
    }
    const inSprints = sprintChanges(plan, sprints, author, now);
    changes.push(...inSprints.changes);
    changes.sort((one, other) => one.at - other.at);
    const version = project.versions.find(({ name }) => name === plan.version);
    const updated = Math.max(plan.created, ...changes.map(({ at }) => at));
    return {
      id: String(firstId + index),
      key: `${project.key}-${index + 1}`,
      projectKey: project.key,
      type: found(
        issueTypes.find(({ name }) => name === plan.type),
        `type ${plan.type}`,
      ),
      title: plan.title,
      description: plan.description ?? '',
      statusId: last.status.id,
      statusSince: last.at,
      priority: plan.priority ?? 'Medium',
      labels: [...(plan.labels ?? [])],
      components: [...(plan.components ?? [])],
      created: plan.created,
      updated,
      resolved: done ? last.at : null,
      due: due === null ? null : dayOf(due),
      start: plan.start === undefined || plan.start === null ? null : dayOf(plan.start),
      points: plan.points ?? null,
      estimateSeconds: plan.estimateHours === undefined ? null : plan.estimateHours * 3600,
      spentSeconds: null,
      versionIds: version === undefined ? [] : [version.id],
      sprintIds: inSprints.ids,
      parentKey: plan.parent === undefined ? null : (keyOf.get(plan.parent) ?? null),
      links: (plan.links ?? []).flatMap(({ type, to }) => {
        const key = keyOf.get(to);
        return key === undefined ? [] : [{ type, outward: true, key }];
      }),
      changes,
      assignee,
      reporter,
      requestType: plan.requestType ?? null,
      truth: plan.truth,
    };
  });
  for (const issue of issues) {
    for (const { type, outward, key } of issue.links) {
      const other = issues.find((candidate) => candidate.key === key);
      const back = { type, outward: !outward, key: issue.key };
      if (outward && other !== undefined && !other.links.some((link) => link.key === issue.key)) other.links.push(back);
    }
  }
  return issues;
};
