import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { catchUp, leaveAll } from '../../../../entrypoints/background/catch-up.ts';
import { correct } from '../../../../entrypoints/background/correct.ts';
import { knownNames, knownWords, preview, ruleTickets } from '../../../../entrypoints/background/preview.ts';
import { forgetScene, sceneFor, touchScene } from '../../../../entrypoints/background/stage.ts';
import { readTuned } from '../../../../entrypoints/background/tuned.ts';
import { defaultSettings, type Settings } from '../../../../utils/model/settings.ts';
import { labelRule } from '../../utils/rules/some-rules.ts';
import { emptyStore, engine, now, rowOfKey, stored, take } from './stored.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  forgetScene();
  await emptyStore();
});

const id = (key: string): string => `jira-cloud/example.atlassian.net/${key}`;
const withRule: Settings = { ...defaultSettings, rules: [labelRule('infra', 'infra', 'operations')] };
const fill = async (): Promise<void> => {
  await take([
    ...['A-1', 'A-2', 'A-3'].map((key) => stored(key, `Zq${key} xw`, { labels: ['infra'], type: 'Task' })),
    stored('A-4', 'Zq other xw', { labels: ['ux'] }),
  ]);
};
const seen = async (draft: Settings) => {
  await sceneFor(engine, now, true);
  return preview(draft, null, engine, now);
};

describe('a preview', () => {
  it('says what would change, from what and to what, and how the split stands before and after', async () => {
    await fill();
    await correct(id('A-2'), 'project', engine, now);
    const found = await seen(withRule);
    expect(found).toMatchObject({ looked: 4, of: 4, changed: 2, counts: { operations: 2, project: 0 } });
    expect(found.rules).toMatchObject({
      infra: { matches: 3, decides: 3, contradicts: 1, changed: 2, counts: { operations: 2 }, shadow: null },
    });
    expect(found.before).toMatchObject({ operations: 0, project: 1, tickets: 4 });
    expect(found.after).toMatchObject({ operations: 2, project: 1, tickets: 4 });
    expect(found.tickets.map(({ key, to }) => [key, to])).toEqual([
      ['A-1', 'operations'],
      ['A-3', 'operations'],
    ]);
    const matched = await ruleTickets(withRule, 'rules', 'infra', engine, now);
    expect(matched.map(({ key, from, to, correction }) => [key, from, to, correction])).toEqual([
      ['A-1', 'unclear', 'operations', null],
      ['A-3', 'unclear', 'operations', null],
      ['A-2', 'project', 'project', 'project'],
    ]);
  });

  it('tests the draft against the corrections, and names those that it turns against', async () => {
    await fill();
    await correct(id('A-1'), 'operations', engine, now);
    await correct(id('A-4'), 'project', engine, now);
    expect((await seen(withRule)).agreement).toEqual({ of: 2, before: 0, after: 1 });
    const against = { ...defaultSettings, rules: [labelRule('infra', 'infra', 'project')] };
    const kept = { ...engine, settings: withRule };
    const turned = await preview(against, null, kept, now);
    expect(turned).toMatchObject({ contradicted: 1, agreement: { of: 2, before: 1, after: 0 } });
    expect(turned.tickets[0]).toMatchObject({ key: 'A-1', correction: 'operations', to: 'project' });
  });

  it('tells the last change from those before it, and names the rule that leaves another nothing', async () => {
    await fill();
    await seen(withRule);
    const shadowed = labelRule('again', 'infra', 'project');
    const draft = { ...withRule, rules: [...withRule.rules, labelRule('ux', 'ux', 'project'), shadowed] };
    const found = await preview(draft, withRule, engine, now);
    expect(found).toMatchObject({ changed: 4, counts: { operations: 3, project: 1 } });
    expect(found.step).toMatchObject({ changed: 1, counts: { operations: 0, project: 1 }, tickets: [{ key: 'A-4' }] });
    expect(found.rules.again).toMatchObject({ matches: 3, decides: 0, shadow: 'Label infra' });
  });

  it('tells the organisation’s rules from the reader’s of the same id, which come after them', async () => {
    await fill();
    const rules = 'rule infra "Theirs" when label any of ("infra", "ux") then project';
    await browser.storage.managed.set({ rules });
    const kept = { ...engine, settings: await readTuned() };
    await sceneFor(kept, now, true);
    const found = await preview(withRule, null, kept, now);
    expect(found.managedRules).toMatchObject({ infra: { matches: 4, decides: 4, changed: 0, shadow: null } });
    expect(found.rules).toMatchObject({ infra: { matches: 3, decides: 0, shadow: 'Theirs' } });
    const keys = async (owner: 'rules' | 'managedRules') =>
      (await ruleTickets(withRule, owner, 'infra', kept, now)).map(({ key }) => key).toSorted();
    expect(await keys('managedRules')).toEqual(['A-1', 'A-2', 'A-3', 'A-4']);
    expect(await keys('rules')).toEqual(['A-1', 'A-2', 'A-3']);
  });

  it('knows how many tickets there are, however many ask before they are counted', async () => {
    await fill();
    forgetScene();
    const asked = await Promise.all([1, 2, 3].map(() => sceneFor(engine, now)));
    expect(asked.map(({ of }) => of)).toEqual([4, 4, 4]);
  });

  it('comes true once the draft is kept', async () => {
    await fill();
    const { tickets } = await seen(withRule);
    await leaveAll();
    await catchUp(
      async () => ({ ...engine, settings: withRule }),
      () => now,
    );
    for (const { key, to } of tickets)
      expect((await rowOfKey(key))?.verdict).toMatchObject({ category: to, by: 'rule' });
  });

  it('weighs tickets anew that hold a word of the draft', async () => {
    await take([stored('A-1', 'Pumps xw'), stored('A-2', 'Zq xw')]);
    const words = [{ language: 'any', term: 'pump', weight: 3 }];
    expect(await seen({ ...defaultSettings, words })).toMatchObject({ changed: 1, tickets: [{ key: 'A-1' }] });
    expect(await seen(defaultSettings)).toMatchObject({ changed: 0 });
    expect((await knownWords(words, engine, now))[0]).toMatchObject({
      term: 'pump',
      weight: 3,
    });
  });

  it('sees a ticket as it is after it has changed', async () => {
    await fill();
    await seen(withRule);
    await take([stored('A-4', 'Zq other xw', { labels: ['infra'] })]);
    touchScene([id('A-4')]);
    expect((await seen(withRule)).rules.infra?.matches).toBe(4);
  });

  it('knows the names on the tickets, the most frequent first', async () => {
    await fill();
    expect((await knownNames(engine, now)).label).toEqual([
      { value: 'infra', count: 3 },
      { value: 'ux', count: 1 },
    ]);
  });
});
