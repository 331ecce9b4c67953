// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { SiteOffer } from '../../../../components/portfolio/site-offer.tsx';
import { readEnglish } from '../../english.ts';
import { backgroundWith, click, draw, named, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

const jira = { host: 'jira.example.org', pattern: 'https://jira.example.org/*' };
const open = async (grants: boolean) => {
  let offer: typeof jira | null = jira;
  const fake = backgroundWith(viewOf([]), { offer: () => (fake.state.sites.length > 0 ? null : offer) });
  fake.state.grants = grants;
  const place = await draw(<SiteOffer>nothing to offer</SiteOffer>, fake.background);
  return { ...fake, place, withdraw: () => (offer = null) };
};

it('offers the Jira in view by its name, and steps aside once it is granted', async () => {
  const { place, state } = await open(true);
  expect(place.textContent).toContain('Use Lifecycle Lens on jira.example.org?');
  await click(named(place, 'button', 'Use on this site'));
  expect(state.sites).toEqual([jira]);
  expect(place.textContent).toBe('nothing to offer');
});

it('takes a refusal calmly and can be asked again', async () => {
  const { place } = await open(false);
  await click(named(place, 'button', 'Use on this site'));
  expect(place.textContent).toContain('nothing is read here');
  expect(named(place, 'button', 'Use on this site')).toBeDefined();
});

it('follows the tab in view', async () => {
  const { place, withdraw, change } = await open(true);
  withdraw();
  await change();
  expect(place.textContent).toBe('nothing to offer');
});
