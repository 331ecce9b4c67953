// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { policiesSection } from '../../components/options/sections/policies.tsx';
import { sections } from '../../components/options/sections/registry.ts';
import { defaultSettings } from '../../utils/model/settings.ts';
import { hintSettings } from '../../utils/policy/hint-settings.ts';
import { hints } from '../../utils/policy/registry.ts';
import { backgroundWith, draw, viewOf } from '../unit/components/screen.tsx';
import { readEnglish } from '../unit/english.ts';

beforeEach(readEnglish);

it('leads each hint that goes by a setting to that setting', async () => {
  const { Body } = policiesSection;
  const facts = { signals: [], sites: [] };
  const place = await draw(
    <Body settings={defaultSettings} change={() => undefined} facts={facts} query="" />,
    backgroundWith(viewOf([])).background,
  );
  const places = new Set([...sections.map(({ id }) => id), ...[...place.querySelectorAll('[id]')].map(({ id }) => id)]);
  expect([...hintSettings.values()].filter((id) => !places.has(id))).toEqual([]);
  const ids = hints.map(({ id }) => id);
  expect([...hintSettings.keys()].filter((id) => !ids.includes(id))).toEqual([]);
});
