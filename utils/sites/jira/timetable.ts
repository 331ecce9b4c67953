import * as z from 'zod/mini';
import type { Board } from '../../model/portfolio.ts';
import type { Sprint, Ticket, Version } from '../../model/ticket.ts';
import type { SiteClient } from '../site-client.ts';
import type { SiteMemory } from '../site-memory.ts';
import { boardNumber } from './configuration.ts';
import { instantOf } from './instant.ts';
import { projectOfKey } from './issue-key.ts';
import { isByCalendar } from './release-rhythm.ts';

/** Projects whose versions are asked for at most, the most frequent first: a search may list tickets of hundreds. */
const mostProjects = 8;
/** Versions of a project that are remembered, the latest ones. */
const mostVersions = 200;

const maybe = z.catch(z.nullable(z.optional(z.string())), null);
const VersionJson = z.object({
  name: z.string(),
  released: z.catch(z.optional(z.boolean()), undefined),
  archived: z.catch(z.optional(z.boolean()), undefined),
  releaseDate: maybe,
});
const SprintJson = z.object({ name: z.string(), state: maybe, startDate: maybe, endDate: maybe });
const SprintPage = z.object({ values: z.array(z.unknown()) });

const date = z.nullable(z.string());
const KnownVersion = z.object({ name: z.string(), released: z.nullable(z.boolean()), releaseDate: date });
const Versions = z.object({ regular: z.boolean(), versions: z.array(KnownVersion) });
type Versions = z.infer<typeof Versions>;
const Sprints = z.array(z.object({ name: z.string(), state: z.nullable(z.string()), start: date, end: date }));

const fitting = <T>(entries: readonly unknown[], schema: z.ZodMiniType<T>): T[] =>
  entries.flatMap((entry) => {
    const parsed = schema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });

/** The dates that a project's releases and a board's sprints have, whatever an issue says of them. */
export interface Timetable {
  /**
   * What completes each of these tickets: the dates of its sprints and versions where its issue leaves them out, and what only
   * all versions of a project tell, that its releases come round by the calendar. Lists are asked for once a visit and
   * remembered for a day, and only where a ticket needs them. Never fails: what the site does not tell stays open.
   */
  of(tickets: readonly Ticket[], board: Board | null, asking: Asking): Promise<(ticket: Ticket) => Ticket>;
}

/** How the site is asked; `later`: nobody waits for it at the screen. */
interface Asking {
  signal: AbortSignal;
  later: boolean;
}

/** `api` is where the site's platform API begins. */
export const timetable = (client: SiteClient, api: '/rest/api/2' | '/rest/api/3', memory: SiteMemory): Timetable => {
  const byProject = new Map<string, Promise<Versions | null>>();
  const byBoard = new Map<string, Promise<Sprint[] | null>>();
  /** Asked once a visit, also where the site does not tell; what was given up is asked again. */
  const once = <T>(
    kept: Map<string, Promise<T | null>>,
    key: string,
    read: () => Promise<T | null>,
    by: AbortSignal,
  ) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const asked = read();
    kept.set(key, asked);
    by.addEventListener('abort', () => kept.delete(key), { once: true });
    return asked;
  };

  const readVersions = async (project: string, { signal, later }: Asking): Promise<Versions | null> => {
    const name = `versions of ${project}`;
    const remembered = await memory.answer(name, Versions);
    if (remembered !== null) return remembered;
    const path = `${api}/project/${project}/versions`;
    const answer = await client.ask({ path, schema: z.array(z.unknown()), signal, later });
    if (!answer.ok) return null;
    const versions = fitting(answer.value, VersionJson)
      .filter(({ archived }) => archived !== true)
      .map(({ name, released, releaseDate }) => ({
        ...{ name, released: released ?? null, releaseDate: instantOf(releaseDate) },
      }));
    const regular = isByCalendar(versions.flatMap(({ releaseDate }) => releaseDate ?? []));
    const value = { regular, versions: versions.slice(-mostVersions) };
    memory.noteAnswer(name, value);
    return value;
  };

  const readSprints = async (number: string, { signal, later }: Asking): Promise<Sprint[] | null> => {
    const name = `sprints of ${number}`;
    const remembered = await memory.answer(name, Sprints);
    if (remembered !== null) return remembered;
    // Those that are over have their dates in the issue itself, and there may be hundreds.
    const path = `/rest/agile/1.0/board/${number}/sprint?state=active,future&maxResults=50`;
    const answer = await client.ask({ path, schema: SprintPage, signal, later });
    // A board without sprints answers 400, which is known for the day too.
    if (!answer.ok && answer.status !== 400) return null;
    const value = (answer.ok ? fitting(answer.value.values, SprintJson) : []).map((sprint) => ({
      ...{ name: sprint.name, state: sprint.state?.toLowerCase() ?? null },
      ...{ start: instantOf(sprint.startDate), end: instantOf(sprint.endDate) },
    }));
    memory.noteAnswer(name, value);
    return value;
  };
  return {
    of: async (tickets, board, asking) => {
      const counts = new Map<string, number>();
      for (const { key, versions } of tickets) {
        const project = projectOfKey(key);
        if (versions?.length) counts.set(project, (counts.get(project) ?? 0) + 1);
      }
      const projects = [...counts].toSorted(([, one], [, other]) => other - one).slice(0, mostProjects);
      const undated = tickets.some(({ sprints }) => sprints?.some(isUndated));
      const number = undated ? boardNumber(board) : null;
      const [sprints, ...lists] = await Promise.all([
        number === null ? null : once(byBoard, number, () => readSprints(number, asking), asking.signal),
        ...projects.map(([key]) => once(byProject, key, () => readVersions(key, asking), asking.signal)),
      ]);
      const known = new Map(projects.map(([key], at) => [key, lists[at] ?? null]));
      return (ticket) => ({
        ...ticket,
        versions: ticket.versions && withDates(ticket.versions, known.get(projectOfKey(ticket.key)) ?? null),
        sprints: ticket.sprints?.map((sprint) => (isUndated(sprint) ? dated(sprint, sprints) : sprint)) ?? null,
      });
    },
  };
};

const isUndated = ({ start, end, state }: Sprint): boolean => (start === null || end === null) && state !== 'closed';

const dated = (sprint: Sprint, known: readonly Sprint[] | null): Sprint => {
  const same = known?.find(({ name }) => name === sprint.name);
  if (same === undefined) return sprint;
  return {
    name: sprint.name,
    state: sprint.state ?? same.state,
    start: sprint.start ?? same.start,
    end: sprint.end ?? same.end,
  };
};

const withDates = (versions: readonly Version[], known: Versions | null): Version[] =>
  versions.map((version) => {
    const same = known?.versions.find(({ name }) => name === version.name);
    return {
      ...version,
      released: version.released ?? same?.released ?? null,
      releaseDate: version.releaseDate ?? same?.releaseDate ?? null,
      ...(known?.regular ? { regular: true } : {}),
    };
  });
