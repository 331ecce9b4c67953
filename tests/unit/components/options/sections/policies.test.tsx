// @vitest-environment happy-dom
import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { OutlookContext } from '../../../../../components/hooks/outlook.ts';
import { policiesSection } from '../../../../../components/options/sections/policies.tsx';
import { defaultSettings, type Settings } from '../../../../../utils/model/settings.ts';
import { whatIf } from '../../../../../utils/policy/what-if.ts';
import { readEnglish } from '../../../english.ts';
import { many, surveyWith } from '../../../judged.ts';
import { backgroundWith, click, draw, enter, named, until, viewOf } from '../../screen.tsx';

beforeEach(readEnglish);

const board = { id: 'trello/trello.com/b', site: 'trello', name: 'Sales', url: '' };
const { Body } = policiesSection;

/** The section with a draft around it, as the options page keeps one. */
const Draft = ({ onDraft }: { onDraft(settings: Settings): void }) => {
  const [settings, setSettings] = useState(defaultSettings);
  const change = (next: Settings): void => {
    setSettings(next);
    onDraft(next);
  };
  return <Body settings={settings} change={change} facts={{ signals: [], sites: [] }} query="" />;
};

const open = async () => {
  const drafts: Settings[] = [];
  const judged = [...many('operations', 9), ...many('project', 11)];
  const fake = backgroundWith(viewOf([]), {
    whatIf: ({ trial }) => whatIf(surveyWith({ judged }), trial),
    scopes: () => ({ boards: [{ ...board, tickets: 5 }], projects: [], sites: [] }),
  });
  const place = await draw(<Draft onDraft={(settings) => drafts.push(settings)} />, fake.background);
  return { ...fake, place, policies: () => drafts.at(-1)?.policies };
};

it('takes a published split with all its limits, and says where it comes from', async () => {
  const { place, policies } = await open();
  expect(place.textContent).toContain('Its third bucket is shown beside the split');
  await click(named(place, 'input[type=radio]', place.querySelectorAll('label')[3]?.textContent?.trim() ?? ''));
  expect(policies()?.everywhere.shares).toEqual({ preset: 'ktlo', target: 0.2, warn: 0.3, cap: 0.4 });
});

it('follows the tickets that come meanwhile', async () => {
  const { place, change, requests } = await open();
  await until(() => expect(place.textContent).toContain('of 20 tickets here'));
  const asked = requests('whatIf').length;
  await change();
  expect(requests('whatIf')).toHaveLength(asked + 1);
});

it('shows at once what a change does, before it is kept', async () => {
  const { place, requests } = await open();
  await until(() =>
    expect(place.textContent).toContain(
      'Operations take 45% of 20 tickets here, against a limit of 50%. 1 hint speaks.',
    ),
  );
  const cap = [...place.querySelectorAll<HTMLElement>('input[type=range]')][2];
  if (cap) await enter(cap, '0.4');
  await until(() => expect(place.textContent).toContain('over your limit of 40%'));
  expect(place.textContent).toContain('against a limit of 40%');
  expect(requests('writeSettings')).toEqual([]);
});

it('gives one board a policy of its own, and takes it back', async () => {
  const { place, policies } = await open();
  await enter(named(place, 'select', 'Add a policy of its own for …'), board.id);
  const [, each] = [...place.querySelectorAll<HTMLElement>('input[type=number]')];
  if (each) await enter(each, '4');
  expect(policies()?.scopes).toMatchObject([{ scope: board.id, name: 'Board Sales', policy: { openProjectsEach: 4 } }]);
  expect(policies()?.everywhere.openProjectsEach).toBe(2);
  await click(named(place, 'button', 'Back to the policy for everywhere'));
  expect(policies()?.scopes).toEqual([]);
});

it('never lets a freeze end before it begins', async () => {
  const { place, policies } = await open();
  await click(named(place, 'button', 'Add a freeze'));
  await enter(named(place, 'input', 'First day'), '2099-12-20');
  expect(policies()?.freezes).toMatchObject([{ from: '2099-12-20', to: '2099-12-20' }]);
});

it('asks for the parts of a hand-over that are ticked', async () => {
  const { place, policies } = await open();
  await click(named(place, 'input[type=checkbox]', 'Training: who was shown what, and when'));
  expect(policies()?.handover.parts).toEqual(['owner', 'runbook', 'support', 'issues', 'acceptance']);
});

it('shows the organisation’s cap with a lock, and leaves the reader his own below it', async () => {
  const managed = { organisation: 'Acme', rules: [], operationsCap: 0.3, signals: {}, sites: {}, problems: [] };
  const drafts: Settings[] = [];
  const place = await draw(
    <OutlookContext value={{ kept: null, managed }}>
      <Draft onDraft={(settings) => drafts.push(settings)} />
    </OutlookContext>,
    backgroundWith(viewOf([])).background,
  );
  expect(place.textContent).toContain('Set by Acme');
  const [target, , cap] = [...place.querySelectorAll<HTMLInputElement>('input[type=range]')];
  expect([cap?.disabled, cap?.value]).toEqual([true, '0.3']);
  expect(place.querySelector('fieldset')?.disabled).toBe(true);
  if (target) await enter(target, '0.2');
  expect(drafts.at(-1)?.policies.everywhere.shares).toEqual({ preset: 'custom', target: 0.2, warn: 0.4, cap: 0.5 });
});
