// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { PopupScreen } from '../../../../components/portfolio/popup-screen.tsx';
import { readEnglish } from '../../english.ts';
import { judgedAs, many } from '../../judged.ts';
import { backgroundWith, click, draw, enter, named, until, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

const judged = [...many('project', 9), ...many('operations', 6), ...many('unclear', 5), ...many('not-work', 2)];
const open = async (view = viewOf(judged)) => {
  const fake = backgroundWith(view);
  return { ...fake, place: await draw(<PopupScreen openOptions={() => {}} openReport={() => {}} />, fake.background) };
};

describe('the split', () => {
  it('stands in words and numbers with its sample, and as a picture with the same in its name', async () => {
    const { place } = await open();
    expect(place.querySelector('h2')?.textContent).toBe('The split of 20 tickets');
    expect(place.querySelector('[data-category="operations"]')?.textContent).toContain('30%');
    expect(place.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      'Project 45%, operations 30%, unclear 25%, of 20 tickets.',
    );
  });

  it('is also measured by story points where any are known', async () => {
    const points = [
      judgedAs('project', 'A', { points: 3 }),
      judgedAs('operations', 'B', { points: 1 }),
      judgedAs('unclear', 'C'),
    ];
    const { place } = await open(viewOf(points));
    await click(named(place, 'input[type=radio]', 'Story points'));
    expect(place.querySelector('h2')?.textContent).toBe('The split of 4 points on 2 tickets');
    expect(place.textContent).toContain('1 more ticket has no points');
  });

  it('is measured by all that is known, and what it asks for is taken by the same measure', async () => {
    const known = [
      ...many('project', 20, { points: 1, spentSeconds: 3600 }),
      ...many('operations', 5, { points: 9, spentSeconds: 7200 }),
    ];
    const { place, requests } = await open(viewOf(known));
    const measures = named(place, 'select', 'Measured by');
    expect([...measures.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'Tickets',
      'Story points',
      'Time logged',
    ]);
    await enter(measures, 'logged');
    expect(place.querySelector('h2')?.textContent).toBe('The split of 30 h on 25 tickets');
    await until(() => expect(requests('policy').at(-1)).toMatchObject({ basis: { measure: 'logged' } }));
  });

  it('has no measure to choose where no points are known', async () => {
    const { place } = await open();
    expect(() => named(place, 'input[type=radio]', 'Story points')).toThrow();
  });
});

describe('while the hints are not known yet', () => {
  const unanswered = (count: number) =>
    backgroundWith(viewOf(many('project', count), { policy: null }), {
      policy: () => {
        throw new Error('not yet');
      },
    });

  it('says so of a large portfolio, for nothing said would look like no hints', async () => {
    const place = await draw(
      <PopupScreen openOptions={() => {}} openReport={() => {}} />,
      unanswered(2_500).background,
    );
    expect(place.textContent).toContain('Looking through 2,500 tickets');
    expect(place.textContent).not.toContain('Nothing here asks');
  });

  it('stays calm of a small one, where they come at once', async () => {
    const place = await draw(<PopupScreen openOptions={() => {}} openReport={() => {}} />, unanswered(50).background);
    expect(place.textContent).not.toContain('Looking through');
  });
});

it('asks for everything seen when the reader switches to it, and back', async () => {
  const { place, requests } = await open();
  await click(named(place, 'input[type=radio]', 'Everything seen'));
  await click(named(place, 'input[type=radio]', 'This board'));
  expect(requests('glance')).toEqual([
    { scope: null },
    { scope: { kind: 'everything' } },
    { scope: { kind: 'board', board: 'jira-cloud/example.atlassian.net/1' } },
  ]);
});

it('follows what is stored', async () => {
  const { place, change, state } = await open();
  state.view = viewOf(many('operations', 30));
  await change();
  await until(() => expect(place.querySelector('h2')?.textContent).toBe('The split of 30 tickets'));
});

it('shows the tickets behind a figure', async () => {
  const { place } = await open();
  await click(named(place, 'button', 'Operations: 30%, 6 tickets. Show these tickets.'));
  expect(place.querySelectorAll('[data-ticket]')).toHaveLength(6);
});

it('shows the tickets behind a hint, and all again', async () => {
  const { place } = await open(viewOf([...many('operations', 15), ...many('project', 10)]));
  await click(named(place, 'button', 'Show 15 tickets'));
  expect(place.querySelectorAll('[data-ticket]')).toHaveLength(15);
  await click(named(place, 'button', 'Show all tickets again'));
  expect(place.querySelectorAll('[data-ticket]')).toHaveLength(25);
});

it('highlights a category on the page and turns tags off for its site', async () => {
  const { place, requests } = await open();
  const emphasis = place.querySelector('select');
  if (emphasis) await enter(emphasis, 'dim_operations');
  expect(requests('emphasise')).toEqual([{ category: 'operations', mode: 'dim' }]);
  await click(named(place, 'input[type=checkbox]', 'Tags on this site'));
  expect(requests('writeSettings')).toMatchObject([{ tags: { 'jira-cloud': false } }]);
});

describe('says what happened, what was kept and what to do', () => {
  const page = viewOf([]).page;
  const withPage = (known: object, rows = judged) => viewOf(rows, { page: page && { ...page, ...known } });

  it.each([
    ['slow', 'The site answers slowly'],
    ['logged-out', 'You are not logged in here'],
    ['rate-limited', 'The site asks for a pause'],
    ['failing', 'The site answers with an error'],
    ['unreadable', 'The site’s answer could not be read'],
    ['offline', 'No connection to the site'],
  ])('when the site’s API is %s, and still shows the split', async (api, title) => {
    const { place } = await open(withPage({ api }));
    expect(place.querySelector('[role=status]')?.textContent).toContain(title);
    expect(place.textContent).toContain('The split');
  });

  it('when the page has changed its shape, and shows no split of it', async () => {
    const { place } = await open(withPage({ recognition: 'lost' }));
    expect(place.textContent).toContain('This page has changed its shape');
    expect(place.textContent).not.toContain('The split');
  });

  it('when there is no page and nothing stored', async () => {
    const { place } = await open(viewOf([], { page: null, board: null, scope: { kind: 'everything' } }));
    expect(place.textContent).toContain('Open a Jira or Trello board');
    expect(named(place, 'button', 'Export CSV').hasAttribute('disabled')).toBe(true);
  });

  it('when there is no page, beside what was seen before', async () => {
    const { place } = await open(viewOf(judged, { page: null, board: null, scope: { kind: 'everything' } }));
    expect(place.textContent).toContain('These are the tickets seen before');
    expect(place.textContent).toContain('of 20 tickets');
  });

  it('when a change was not kept', async () => {
    const { place } = await open(viewOf(judged, { kept: { kept: false, reason: 'quota' } }));
    expect(place.textContent).toContain('The last change was not kept');
  });

  it('when the background does not answer, and recovers', async () => {
    const fake = backgroundWith(viewOf(judged));
    fake.state.failing = true;
    const place = await draw(<PopupScreen openOptions={() => {}} openReport={() => {}} />, fake.background);
    expect(place.textContent).toContain('Lifecycle Lens does not answer');
    fake.state.failing = false;
    await click(named(place, 'button', 'Try again'));
    await until(() => expect(place.textContent).toContain('of 20 tickets'));
  });
});
