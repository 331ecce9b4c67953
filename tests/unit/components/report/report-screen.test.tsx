// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { ReportScreen } from '../../../../components/report/report-screen.tsx';
import type { Trend } from '../../../../utils/model/figures.ts';
import type { Question } from '../../../../utils/model/question.ts';
import { firstQuestion } from '../../../../utils/model/report-address.ts';
import { readEnglish } from '../../english.ts';
import { judgedAs, many, splitsOf } from '../../judged.ts';
import { backgroundWith, click, draw, enter, named, until, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

const judged = [...many('project', 9), ...many('operations', 6), ...many('unclear', 5)];
const amounts = (project: number, operations: number) => ({ project, operations, unclear: 0 });
const trend: Trend = {
  measure: 'tickets',
  points: [
    {
      week: '2026-06-15',
      source: 'rebuilt',
      open: amounts(8, 2),
      came: amounts(3, 1),
      left: amounts(0, 0),
    },
    { week: '2026-06-22', source: 'kept', open: amounts(6, 4), came: amounts(0, 2), left: amounts(2, 0) },
  ],
  cap: 0.5,
  tickets: 20,
  unknown: 0,
  undated: 1,
  keptSince: '2026-06-22',
};
const boards = [{ id: 'jira-cloud/example.atlassian.net/1', site: 'jira-cloud', name: 'Shop', url: '', tickets: 20 }];
const open = async (stored = judged, first: Question = firstQuestion({ kind: 'everything' })) => {
  const asked: Question[] = [];
  const splits = splitsOf(stored);
  const fake = backgroundWith(viewOf(stored), {
    scopes: () => ({ boards, projects: [], sites: [] }),
    trend: () => trend,
    figures: (question) => ({
      question,
      split: splits[question.measure],
      groups: question.group
        ? [
            { key: 'a', name: 'Shop', split: splitsOf(many('operations', 4)).tickets },
            { key: null, name: null, split: splitsOf(many('project', 2)).tickets },
          ]
        : [],
      moreGroups: 0,
      overlapping: question.group === 'label',
      undated: 3,
    }),
  });
  const place = await draw(
    <ReportScreen first={first} onQuestion={(question) => asked.push(question)} />,
    fake.background,
  );
  return { ...fake, place, questions: asked };
};

it('says its split with the sample, and what is left out of it', async () => {
  const { place } = await open();
  expect(place.querySelector('#split-title')?.textContent).toBe('The split of 20 tickets');
  expect(place.textContent).toContain('3 tickets have no dates and are left out.');
});

describe('the trend', () => {
  it('is told in words with its limit, and week by week as a table', async () => {
    const { place } = await open();
    const chart = place.querySelector('svg[role=img]');
    expect(chart?.getAttribute('aria-label')).toBe(
      'Operations were 20% of what was open in the week of Jun 15, 2026 and are 40% now. The most was 40% in the week of Jun 22, 2026; the limit is 50%.',
    );
    const rows = [...(place.querySelector('details tbody')?.querySelectorAll('tr') ?? [])].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['Jun 22, 2026', '6', '4', '0', '40%', 'recorded'],
      ['Jun 15, 2026', '8', '2', '0', '20%', 'rebuilt'],
    ]);
    expect(place.textContent).toContain('It rests on 20 tickets. 1 ticket has no dates and is left out.');
  });

  it('leads from what came in a week to its tickets', async () => {
    const { place, requests } = await open();
    await click(named(place, 'button', 'Came in the week of Jun 15, 2026: 4'));
    expect(requests('rows')).toMatchObject([
      { question: { period: { kind: 'created', within: { from: '2026-06-15', to: '2026-06-21' } }, group: null } },
    ]);
  });
});

describe('a question', () => {
  it('is asked anew, and told to the address, when any part of it changes', async () => {
    const { place, requests, questions } = await open();
    await enter(named(place, 'label select', labelOf(place, 'Measured by')), 'points');
    await enter(named(place, 'label select', labelOf(place, 'Which tickets')), 'finished');
    await enter(named(place, 'label select', labelOf(place, 'When')), '28');
    await enter(named(place, 'label select', labelOf(place, 'Grouped by')), 'label');
    await enter(named(place, 'label select', labelOf(place, 'Scope')), 'jira-cloud/example.atlassian.net/1');
    const last = {
      scope: { kind: 'board', board: 'jira-cloud/example.atlassian.net/1' },
      measure: 'points',
      period: { kind: 'finished', within: { days: 28 } },
      group: 'label',
    };
    expect(questions.at(-1)).toEqual(last);
    expect(requests('figures').at(-1)).toEqual(last);
    expect(place.textContent).toContain('can add up to more than the whole');
  });

  it('without tickets is answered by what to do', async () => {
    const { place } = await open([]);
    expect(place.textContent).toContain('Open a Jira or Trello board');
    expect(place.querySelector('svg[role=img]')).toBeNull();
  });
});

/** The whole text of a picker's label, by which it is named. */
const labelOf = (place: Element, name: string): string =>
  [...place.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(name))?.textContent ?? name;

describe('every figure leads to its tickets', () => {
  it('that of the split', async () => {
    const { place, requests } = await open();
    await click(named(place, 'button', 'Operations: 30%, 6 tickets. Show these tickets.'));
    expect(requests('rows')).toMatchObject([{ question: firstQuestion({ kind: 'everything' }) }]);
    const dialog = place.querySelector('dialog');
    expect(dialog?.querySelector('h2')?.textContent).toBe('Everything seen: Operations');
    expect(dialog?.querySelectorAll('[data-ticket]')).toHaveLength(6);
    await click(named(place, 'dialog button', 'Close'));
    expect(place.querySelector('dialog')).toBeNull();
  });

  it('that of a group, also of those in none', async () => {
    const { place, requests } = await open();
    await click(named(place, 'button', 'No board, Project: 100%, 2 tickets. Show these tickets.'));
    expect(requests('rows')).toMatchObject([{ group: null, question: { group: 'board' } }]);
  });
});

it('keeps a view under a name, goes back to it, and drops it', async () => {
  const { place, requests, questions, state } = await open(judged, {
    ...firstQuestion({ kind: 'everything' }),
    period: { kind: 'open' },
  });
  await enter(named(place, 'input', 'Name of this view'), ' Monday ');
  await click(named(place, 'button', 'Save view'));
  const [kept] = requests('keepReportView');
  expect(kept).toMatchObject({ name: 'Monday', question: { period: { kind: 'open' } } });
  await enter(named(place, 'label select', labelOf(place, 'Which tickets')), 'present');
  await until(() => expect(place.querySelector('select[aria-label="Saved views …"]')).not.toBeNull());
  await enter(named(place, 'select', 'Saved views …'), state.views[0]?.id ?? '');
  expect(questions.at(-1)?.period).toEqual({ kind: 'open' });
  await click(named(place, 'button', 'Remove “Monday”'));
  expect(requests('removeReportView')).toEqual([{ id: state.views[0]?.id }]);
});

it('measures time in hours', async () => {
  const { place } = await open([judgedAs('operations', 'A', { spentSeconds: 5400 }), judgedAs('project', 'B')], {
    ...firstQuestion({ kind: 'everything' }),
    measure: 'logged',
  });
  expect(place.querySelector('#split-title')?.textContent).toBe('The split of 1.5 h on 1 ticket');
  expect(place.textContent).toContain('1 more ticket has no time logged');
});

it('says when nobody answers, and goes on when somebody does', async () => {
  const fake = backgroundWith(viewOf(judged));
  fake.state.failing = true;
  const place = await draw(
    <ReportScreen first={firstQuestion({ kind: 'everything' })} onQuestion={() => {}} />,
    fake.background,
  );
  expect(place.textContent).toContain('Lifecycle Lens does not answer');
  fake.state.failing = false;
  await click(named(place, 'button', 'Try again'));
  await until(() => expect(place.textContent).toContain('of 20 tickets'));
});
