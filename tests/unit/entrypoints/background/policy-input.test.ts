import { afterEach, expect, it } from 'vitest';
import { figures } from '../../../../entrypoints/background/answers.ts';
import { takeIn } from '../../../../entrypoints/background/intake.ts';
import { noteFacts } from '../../../../entrypoints/background/policy-facts.ts';
import { forgetInput, laterSurvey, policySurvey } from '../../../../entrypoints/background/policy-input.ts';
import { haveCome } from '../../../../entrypoints/background/progress.ts';
import { defaultPolicies } from '../../../../utils/model/policies.ts';
import { plainBasis } from '../../../../utils/model/question.ts';
import { defaultSettings } from '../../../../utils/model/settings.ts';
import { forgetFacts, readFacts } from '../../../../utils/storage/facts-store.ts';
import { board, day, emptyStore, engine, now, stored, take } from './stored.ts';

afterEach(async () => {
  forgetInput();
  await Promise.all([emptyStore(), forgetFacts()]);
});

const parent = { key: 'OPS-1', title: 'Billing move', type: 'Epic', level: 1 };
const children = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    stored(`OPS-${at + 2}`, `Build part ${at}`, { parent, created: day(at), updated: day(at) }),
  );
const everything = { kind: 'everything' } as const;
const here = { kind: 'board', board: board.id } as const;

it('gathers a scope with its epics, by the name that the children know', async () => {
  await take(children(4));
  const survey = await policySurvey(everything, plainBasis, defaultSettings, now);
  expect(survey.tickets).toHaveLength(4);
  expect(survey.containers).toMatchObject([
    { id: 'jira-cloud/example.atlassian.net/OPS-1', container: { title: 'Billing move', open: 4, done: 0 } },
  ]);
});

it('finds the same of a board that holds all as of everything', async () => {
  await take([...children(5), stored('OPS-1', 'Billing move', { type: 'Epic', created: day(0), updated: day(1) })]);
  const [all, board] = [
    await policySurvey(everything, plainBasis, defaultSettings, now),
    await policySurvey(here, plainBasis, defaultSettings, now),
  ];
  expect(board.containers).toEqual(all.containers);
  expect(board.scope).toBe('Platform');
});

it('takes an epic of another board as that board has it', async () => {
  const versions = [{ name: '1.0', released: true, releaseDate: day(20).slice(0, 10) }];
  const epic = stored('OPS-1', 'Billing move', { type: 'Epic', created: day(0), due: day(40), versions });
  await takeIn({ ...board, id: `${board.id}0` }, [epic], null, engine, now);
  await take(children(5));
  const [all, ofBoard] = [
    await policySurvey(everything, plainBasis, defaultSettings, now),
    await policySurvey(here, plainBasis, defaultSettings, now),
  ];
  expect(ofBoard.tickets).toHaveLength(5);
  expect(ofBoard.containers.map(({ container }) => container)).toEqual(
    all.containers.map(({ container }) => container),
  );
  expect(all.containers[0]?.container.shape?.delivered).toBe(day(20).slice(0, 10));
});

it('keeps what it read of a ticket, and reads anew what has changed', async () => {
  const [ticket] = children(1);
  if (!ticket) return;
  await take([ticket]);
  await policySurvey(everything, plainBasis, defaultSettings, now);
  expect((await readFacts([ticket.id])).get(ticket.id)).toMatchObject({ handsOver: false });
  const { tickets } = await take([{ ...ticket, title: 'Hand over to support' }]);
  await noteFacts(tickets);
  forgetInput();
  const survey = await policySurvey(everything, plainBasis, defaultSettings, now);
  expect(survey.byId.get(ticket.id)?.facts.handsOver).toBe(true);
});

it('gathers once while nothing changes, and follows changed policies at once', async () => {
  await take(children(2));
  const before = await policySurvey(everything, plainBasis, defaultSettings, now);
  expect(await policySurvey(everything, plainBasis, defaultSettings, now)).toBe(before);
  const policies = { ...defaultPolicies, urgent: 5 };
  expect((await policySurvey(everything, plainBasis, { ...defaultSettings, policies }, now)).policies.urgent).toBe(5);
  await take(children(3));
  forgetInput();
  expect((await policySurvey(everything, plainBasis, defaultSettings, now)).tickets).toHaveLength(3);
});

it('takes shares by the measure and over the days that are asked for, as the figures do', async () => {
  await take(
    Array.from({ length: 30 }, (_, at) =>
      stored(`OPS-${at + 1}`, at % 3 === 0 ? 'Monthly backup check' : 'Build the portal', {
        created: day(at * 4),
        updated: day(at * 4),
        points: at % 5 === 0 ? null : at / 4,
      }),
    ),
  );
  for (const measure of ['tickets', 'points', 'progress'] as const) {
    for (const period of [{ kind: 'present' }, { kind: 'open' }, { kind: 'created', within: { days: 28 } }] as const) {
      const question = { scope: here, measure, period, group: null };
      const { split } = await figures(question, defaultSettings, now);
      expect((await policySurvey(here, { measure, period }, defaultSettings, now)).split).toEqual(split);
    }
  }
});

it('gathers nothing for who is in no hurry while all tickets are judged again, and has what is gathered at once', async () => {
  await take(children(2));
  haveCome({ done: 0, of: 2 });
  const later = laterSurvey(everything, plainBasis, defaultSettings, now);
  await take(children(3));
  haveCome(null);
  expect((await later).tickets).toHaveLength(3);
  haveCome({ done: 0, of: 3 });
  expect(await laterSurvey(everything, plainBasis, defaultSettings, now)).toBe(await later);
  haveCome(null);
});
