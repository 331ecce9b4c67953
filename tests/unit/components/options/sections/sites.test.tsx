// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { sitesSection } from '../../../../../components/options/sections/sites.tsx';
import { defaultSettings } from '../../../../../utils/model/settings.ts';
import { readEnglish } from '../../../english.ts';
import { backgroundWith, click, draw, enter, named, viewOf } from '../../screen.tsx';

beforeEach(readEnglish);

const open = async (prepare: (state: ReturnType<typeof backgroundWith>['state']) => void = () => {}) => {
  const fake = backgroundWith(viewOf([]));
  prepare(fake.state);
  const { Body } = sitesSection;
  const facts = { signals: [], sites: [] };
  const place = await draw(
    <Body settings={defaultSettings} change={() => {}} facts={facts} query="" />,
    fake.background,
  );
  const type = async (address: string): Promise<void> => {
    const input = place.querySelector('input');
    if (input) await enter(input, address);
    await click(named(place, 'button', 'Use on this site'));
  };
  return { ...fake, place, type, said: () => place.querySelector('[role=status]')?.textContent };
};

it('asks the browser for the one host of an address, and lists it once it is granted', async () => {
  const { type, said, state, place } = await open();
  await type('https://jira.example.org/jira/secure/RapidBoard.jspa?rapidView=1');
  expect(state.sites).toEqual([{ host: 'jira.example.org', pattern: 'https://jira.example.org/*' }]);
  expect(place.querySelector('li')?.textContent).toContain('jira.example.org');
  expect(said()).toContain('Added.');
});

it('says what is wrong with an address, and asks nothing', async () => {
  const { type, said, state } = await open();
  await type('our jira');
  expect(said()).toContain('This is no address of a site.');
  await type('acme.atlassian.net');
  expect(said()).toBe('Lifecycle Lens runs there already.');
  expect(state.sites).toEqual([]);
});

it('says that nothing is read where the reader refused', async () => {
  const { type, said, place } = await open((state) => {
    state.grants = false;
  });
  await type('jira.example.org');
  expect(said()).toContain('Not allowed');
  expect(place.querySelector('li')).toBeNull();
});

it('gives a host back and says what stays', async () => {
  const { place, said, requests } = await open((state) => {
    state.sites = [{ host: 'http://jira', pattern: 'http://jira/*' }];
  });
  await click(named(place, 'button', 'Give back http://jira'));
  expect(requests('giveBack')).toEqual([{ host: 'http://jira', pattern: 'http://jira/*' }]);
  expect(place.querySelector('li')).toBeNull();
  expect(said()).toContain('Tickets read before stay until you forget them');
});
