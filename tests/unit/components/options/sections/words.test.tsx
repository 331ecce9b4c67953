// @vitest-environment happy-dom
import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { wordsSection } from '../../../../../components/options/sections/words.tsx';
import { defaultSettings, type Settings } from '../../../../../utils/model/settings.ts';
import { readEnglish } from '../../../english.ts';
import { backgroundWith, click, draw, enter, named, viewOf } from '../../screen.tsx';

beforeEach(readEnglish);

const knownWords = () => [{ term: 'drill', weight: 0.4, shipped: 0.4, count: 4, examples: ['Fire drill Q3'] }];
const facts = { signals: [], sites: [] };

const Screen = ({ held }: { held: { settings: Settings } }) => {
  const [settings, setSettings] = useState(held.settings);
  held.settings = settings;
  const { Body } = wordsSection;
  return <Body settings={settings} change={(part) => setSettings({ ...settings, ...part })} facts={facts} query="" />;
};

const open = async () => {
  const held = { settings: defaultSettings };
  const place = await draw(<Screen held={held} />, backgroundWith(viewOf([]), { knownWords }).background);
  return { held, place };
};

it('shows a word with its weight, its count and an example, leaves it out and takes it in again', async () => {
  const { held, place } = await open();
  expect(place.querySelector('[data-word="drill"]')?.textContent).toContain('on 4 tickets · Fire drill Q3');
  await click(named(place, 'button', 'Leave out “drill”'));
  expect(held.settings.words).toEqual([{ language: 'any', term: 'drill', weight: 0 }]);
  await click(named(place, 'button', 'Weigh “drill” as before'));
  expect(held.settings.words).toEqual([]);
});

it('adds a word for one language', async () => {
  const { held, place } = await open();
  await enter(named(place, 'input[type=search]', 'A word, or two in a row'), ' Wartung ');
  const select = place.querySelector('select');
  if (select) await enter(select, 'de');
  await click(named(place, 'button', 'Add the word'));
  expect(held.settings.words).toEqual([{ language: 'de', term: 'wartung', weight: 1 }]);
  expect(place.querySelector('[data-word="wartung"]')?.textContent).toContain('German');
});

it('takes a word out of the address and shows those like it', async () => {
  history.replaceState(null, '', '#word/Drills');
  const { place } = await open();
  expect(place.querySelector('input')?.value).toBe('Drills');
  expect(place.querySelector('[data-word="drill"]')).not.toBeNull();
  history.replaceState(null, '', '#');
});
