// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { PolicySections } from '../../../../components/policy/policy-sections.tsx';
import { plainBasis } from '../../../../utils/model/question.ts';
import { handoversOf } from '../../../../utils/policy/handovers.ts';
import { whatIf } from '../../../../utils/policy/what-if.ts';
import { readEnglish } from '../../english.ts';
import { ago, epicWith, judgedAs, many, surveyWith, together } from '../../judged.ts';
import { backgroundWith, click, draw, enter, named, policyOf, until, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

const series = { mask: 'reset #', count: 4, first: '2026-01-01', last: '2026-06-01', cadenceDays: null, next: null };
const runs = [1, 9, 17, 25].map((day) =>
  judgedAs('operations', `R-${day}`, { title: `Reset ${day}`, created: ago(day) }, series),
);
const closed = epicWith(
  judgedAs('project', 'E-1', { title: 'Billing move', resolved: ago(10), statusCategory: 'done' }),
  many('project', 5, { statusCategory: 'done' }),
);
const given = together(closed, { judged: runs });
const view = policyOf(runs, { handovers: handoversOf(surveyWith(given)) });
const everything = { kind: 'everything' } as const;
const open = async (handlers = {}) => {
  const fake = backgroundWith(viewOf([]), {
    whatIf: ({ trial }) => whatIf(surveyWith({ judged: [...runs, ...many('project', 20)] }), trial),
    ...handlers,
  });
  return {
    ...fake,
    place: await draw(
      <PolicySections scope={everything} basis={plainBasis} view={view} onShowTickets={() => {}} />,
      fake.background,
    ),
  };
};

it('proposes a practice of a delivered project to operations', async () => {
  const { place, requests } = await open();
  const line = place.querySelector<HTMLElement>('[data-handover] input');
  if (line) await enter(line, '  Restore tests before go-live ');
  await click(named(place, 'button', 'Propose'));
  expect(requests('keepPractice')).toMatchObject([
    { practice: 'Restore tests before go-live', projectTitle: 'Billing move', state: 'proposed', at: view.today },
  ]);
});

it('lists lessons with what became of them', async () => {
  const practice = {
    id: 'a',
    project: '',
    projectTitle: 'Shop',
    practice: 'Feature flags',
    owner: '',
    state: 'proposed',
    at: '2026-06-01',
  } as const;
  const { place, requests } = await open({ practices: () => [practice] });
  await enter(named(place, 'select', 'What became of: Feature flags'), 'adopted');
  expect(requests('keepPractice')).toEqual([{ ...practice, state: 'adopted' }]);
  await click(named(place, 'button', 'Remove: Feature flags'));
  expect(requests('removePractice')).toEqual([{ id: 'a' }]);
});

it('shows candidates with their hours and how these are known', async () => {
  const { place } = await open();
  const line = place.querySelector('[data-candidate]')?.textContent;
  expect(line).toContain('Reset 1');
  expect(line).toContain('2 h');
  expect(line).toContain('hours by the minutes a run set in the options');
});

it('tries a series for a project, shows what would change, and keeps nothing', async () => {
  const { place, requests } = await open();
  await enter(named(place, 'select', 'Take an epic or a series for …'), '0');
  await until(() => expect(place.textContent).toContain('4 tickets would be of another kind.'));
  await click(named(place, 'button', 'Back to how it is'));
  expect(place.textContent).not.toContain('would be of another kind');
  expect(requests('writeSettings')).toEqual([]);
});
