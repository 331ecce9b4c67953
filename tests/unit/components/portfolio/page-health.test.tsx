// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { PageHealth } from '../../../../components/portfolio/page-health.tsx';
import type { Health } from '../../../../utils/model/health.ts';
import { readEnglish } from '../../english.ts';
import { backgroundWith, click, draw, named, until, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

const health: Health = {
  extension: '1.2.3',
  page: {
    site: 'trello',
    page: 'board',
    surface: 'card-link',
    version: null,
    recognition: 'fallback',
    api: 'ok',
    counts: [{ surface: 'card-front', selector: '[data-card-id]', found: 0, recognised: 0 }],
  },
  seen: [
    { site: 'trello', page: 'board', surface: 'card-link', recognition: 'fallback' },
    { site: 'jira-cloud', page: 'backlog', surface: 'backlog', recognition: 'recognised' },
    { site: 'jira-cloud', page: 'queue', surface: null, recognition: 'lost' },
  ],
};

const opened = async (answer: Health) => {
  const fake = backgroundWith(viewOf([]), { health: () => answer });
  const place = await draw(<PageHealth />, fake.background);
  const details = place.querySelector('details');
  await act(async () => {
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  await until(() => expect(place.querySelectorAll('button')).toHaveLength(1));
  return { ...fake, place };
};

it('asks for nothing until somebody opens it', async () => {
  const { background, requests } = backgroundWith(viewOf([]));
  await draw(<PageHealth />, background);
  expect(requests('health')).toEqual([]);
});

it('says of each kind of page how it is recognised', async () => {
  const { place } = await opened(health);
  expect([...place.querySelectorAll('li')].map((row) => row.textContent)).toEqual([
    'trello / boardby plain links only',
    'jira-cloud / backlogrecognised',
    'jira-cloud / queuenot recognised',
  ]);
});

it('copies the report as it shows it', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { place } = await opened(health);
  await click(named(place, 'button', 'Copy the report'));
  expect(JSON.parse(writeText.mock.calls[0]?.[0] ?? '')).toEqual(health);
  expect(place.querySelector('pre')?.textContent).toBe(writeText.mock.calls[0]?.[0]);
  writeText.mockRestore();
});

it('teaches in a sentence where no page was seen yet', async () => {
  const { place } = await opened({ extension: '1.2.3', page: null, seen: [] });
  expect(place.textContent).toContain('No page with tickets was seen since the browser was opened.');
});
