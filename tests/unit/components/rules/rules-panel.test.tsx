// @vitest-environment happy-dom
import { act, useCallback, useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { PreviewContext, previewSource } from '../../../../components/hooks/shown-preview.ts';
import { sampleRules } from '../../../../components/rules/rules-help.tsx';
import { RulesPanel } from '../../../../components/rules/rules-panel.tsx';
import type { Managed } from '../../../../utils/model/managed.ts';
import type { Preview, RuleFigures } from '../../../../utils/model/preview.ts';
import { RuleAttribute, RuleOperator } from '../../../../utils/model/rule.ts';
import { defaultSettings, type Settings } from '../../../../utils/model/settings.ts';
import { readPack, writePack } from '../../../../utils/rules/pack.ts';
import { readRules } from '../../../../utils/rules/read-text.ts';
import { starterPacks } from '../../../../utils/rules/starter-packs.ts';
import { readEnglish } from '../../english.ts';
import { labelRule } from '../../utils/rules/some-rules.ts';
import { backgroundWith, click, draw, enter, named, previewOf, until, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

interface Held {
  settings: Settings;
  managed: Managed | null;
}

const Screen = ({ held }: { held: Held }) => {
  const [settings, setSettings] = useState(held.settings);
  held.settings = settings;
  const change = useCallback((part: Partial<Settings>) => setSettings((before) => ({ ...before, ...part })), []);
  return <RulesPanel settings={settings} managed={held.managed} onChange={change} />;
};

const open = async (
  start: Partial<Settings> = {},
  figures: Preview['rules'] = {},
  handlers = {},
  managed: Managed | null = null,
) => {
  const fake = backgroundWith(viewOf([]), handlers);
  const held: Held = { settings: { ...defaultSettings, ...start }, managed };
  const preview = { ...previewOf(viewOf([])), ...(managed ? { managedRules: figures } : { rules: figures }) };
  const source = previewSource();
  source.set({ preview, draft: held.settings, what: null });
  const place = await draw(
    <PreviewContext value={source}>
      <Screen held={held} />
    </PreviewContext>,
    fake.background,
  );
  return { ...fake, place, held };
};
const field = (place: Element, label: string): HTMLInputElement => {
  const found = place.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
  if (!found) throw new Error(`no field ${label}`);
  return found;
};
const two = { rules: [labelRule('a', 'infra', 'operations'), labelRule('b', 'ux', 'project')] };

describe('writing a rule', () => {
  it('takes a button and a value, and counts from the moment it is whole', async () => {
    const { place, held } = await open();
    await click(named(place, 'button', 'Add a rule'));
    expect(held.settings.rules).toEqual([]);
    expect(place.textContent).toContain('Something is missing');
    await enter(field(place, 'Value of Label'), 'infra');
    expect(held.settings.rules).toMatchObject([
      { name: 'label is infra', when: { attribute: 'label', values: ['infra'] }, outcome: { category: 'operations' } },
    ]);
    await enter(field(place, 'Value of Label'), '');
    expect(held.settings.rules).toMatchObject([{ when: { values: ['infra'] } }]);
    expect(place.textContent).toContain('Something is missing');
  });

  it('nests, negates and takes lines away again', async () => {
    const { place, held } = await open({ rules: [labelRule('a', 'infra', 'operations')] });
    await click(named(place, 'button', 'Edit “Label infra”'));
    await click(named(place, 'button', 'Add a line'));
    const fields = place.querySelectorAll<HTMLInputElement>('input[aria-label="Value of Label"]');
    if (fields[1]) await enter(fields[1], 'ux');
    const nots = [...place.querySelectorAll<HTMLInputElement>('form input[type=checkbox]')];
    if (nots[1]) await click(nots[1]);
    expect(held.settings.rules[0]?.when).toMatchObject({ kind: 'all', of: [{ kind: 'test' }, { kind: 'not' }] });
    await click(named(place, 'button', 'Remove this line'));
    expect(held.settings.rules[0]?.when).toMatchObject({ kind: 'not', of: { values: ['ux'] } });
  });

  it('offers the names on the reader’s own tickets', async () => {
    const knownNames = () => ({ label: [{ value: 'infra', count: 12 }] });
    const { place } = await open({}, {}, { knownNames });
    await click(named(place, 'button', 'Add a rule'));
    expect([...place.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'))).toEqual(['infra']);
  });

  it('begins with what an address names, once', async () => {
    location.hash = '#new-rule/label/a%2Fb';
    const { held, place } = await open();
    expect(location.hash).toBe('#rules');
    location.hash = '';
    expect(held.settings.rules).toMatchObject([{ id: 'label-is-a-b', when: { attribute: 'label', values: ['a/b'] } }]);
    expect(place.querySelector('form')).not.toBeNull();
  });
});

const fares = (known: Partial<RuleFigures>): RuleFigures => ({
  ...{ matches: 0, decides: 0, contradicts: 0, changed: 0, shadow: null },
  counts: { project: 0, operations: 0, unclear: 0, 'not-work': 0 },
  ...known,
});

describe('a list of rules', () => {
  it('says of each what it matches and turns, with the tickets a click away', async () => {
    const counts = { project: 0, operations: 2, unclear: 0, 'not-work': 0 };
    const ticket = { id: 't', key: 'A-1', title: 'Patch the hosts', url: 'https://example.org/A-1' };
    const ruleTickets = () => [{ ...ticket, from: 'unclear' as const, to: 'operations' as const, correction: null }];
    const figures = { a: fares({ matches: 3, decides: 3, changed: 2, counts }), b: fares({ matches: 1, decides: 1 }) };
    const { place, requests } = await open(two, figures, { ruleTickets });
    const [first, second] = [...place.querySelectorAll('summary')].map((one) => one.textContent);
    expect(first).toBe('Matches 3 tickets. 2 tickets would change: 2 to operations.');
    expect(second).toBe('Matches one ticket.');
    expect(requests('ruleTickets')).toEqual([]);
    const details = place.querySelector('details');
    await act(async () => {
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    expect(place.querySelector('a[href="https://example.org/A-1"]')?.textContent).toContain('Patch the hosts');
  });

  it('says it of the organisation’s, too, which stay locked', async () => {
    const ruleTickets = () => [];
    const figures = { a: fares({ matches: 3, decides: 1 }), b: fares({}) };
    const rules = two.rules;
    const acme = { organisation: 'Acme', rules, signals: {}, sites: {}, problems: [] };
    const { place, requests } = await open({}, figures, { ruleTickets }, acme);
    const list = place.querySelector('[aria-label="Rules of your organisation"]');
    expect(list?.querySelector('summary')?.textContent).toBe('Matches 3 tickets. Decides 1 of them.');
    expect(list?.textContent).toContain('Matches no ticket that has been seen.');
    expect(list?.querySelector('button, input')).toBeNull();
    await act(async () => {
      const details = list?.querySelector('details');
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    expect(requests('ruleTickets')).toMatchObject([{ owner: 'managedRules', id: 'a' }]);
  });

  it('moves, switches off and says what is wrong', async () => {
    const figures = { a: fares({}), b: fares({ matches: 3, shadow: 'Label infra' }) };
    const { place, held } = await open(two, figures);
    expect(place.textContent).toContain('Matches no ticket that has been seen.');
    expect(place.textContent).toContain('Never gets its turn: “Label infra” before it');
    await click(named(place, 'button', 'Move “Label ux” up'));
    expect(held.settings.rules.map(({ id }) => id)).toEqual(['b', 'a']);
    await click(named(place, 'input[type=checkbox]', 'Use “Label ux”'));
    expect(held.settings.rules[0]?.on).toBe(false);
  });

  it('shows how rules are written by an example that can be read, and every attribute and comparison', async () => {
    expect(readRules(sampleRules)).toMatchObject({ ok: true });
    const { place } = await open();
    await click(named(place, 'input[type=radio]', 'Text'));
    const help = place.querySelector('details')?.textContent;
    for (const word of [...RuleAttribute.options, ...RuleOperator.options])
      expect(help).toContain(word.includes('-') && !help?.includes(word) ? word.replaceAll('-', ' ') : word);
  });

  it('is text and form at will, and names the place where the text is wrong', async () => {
    const { place, held } = await open(two);
    await click(named(place, 'input[type=radio]', 'Text'));
    const text = place.querySelector('textarea');
    if (!text) throw new Error('no text');
    await enter(text, text.value.replace('"infra"', '"platform"'));
    expect(held.settings.rules[0]?.when).toMatchObject({ values: ['platform'] });
    await enter(text, 'rule a "A"\n  when lable is "x"\n  then project');
    expect(place.textContent).toContain('Line 2, column 8: lable is nothing that a ticket has.');
    expect(held.settings.rules).toHaveLength(2);
  });
});

describe('packs', () => {
  it('show what they would do before they are taken in', async () => {
    const { place, held } = await open(two);
    await click(named(place, 'button', 'Software team'));
    expect(place.textContent).toContain('4 new rules');
    expect(held.settings).toEqual({ ...defaultSettings, ...two });
    await click(named(place, 'button', 'Merge into your rules'));
    expect(held.settings.rules).toHaveLength(6);
  });

  it('bring the limit that they rest on, where the reader wants it', async () => {
    const { place, held } = await open({});
    await click(named(place, 'button', 'Site reliability (50% rule)'));
    expect(place.textContent).toContain(
      'Take its limits for operations everywhere, too: aim 50%, warning 45%, limit 50% (now 40%, 40% and 50%).',
    );
    expect(place.textContent).toContain('keep toil below half');
    await click(named(place, 'button', 'Merge into your rules'));
    expect(held.settings.policies.everywhere.shares).toEqual({ preset: 'sre', target: 0.5, warn: 0.45, cap: 0.5 });
  });

  it('show beside each rule that would change what it takes the place of', async () => {
    const { place } = await open(two);
    const [starter] = starterPacks;
    const own = { ...labelRule('a', 'platform', 'project'), name: 'Ours' };
    const paste = [...place.querySelectorAll<HTMLInputElement>('input[type=text]')].at(-1);
    if (paste && starter) await enter(paste, writePack({ ...starter.pack, rules: [own] }));
    await until(() => expect(place.querySelector('del')?.textContent).toBe('label is "infra" → Operations'));
    expect(place.querySelector('ins')?.textContent).toBe('label is "platform" → Project');
  });

  it('are not handed on where they would be refused', async () => {
    const { place } = await open({ rules: [{ ...labelRule('a', 'infra', 'operations'), note: 'in\u200bfra' }] });
    await click(named(place, 'button', 'Save as a file'));
    expect(place.textContent).toContain('It has characters that cannot be seen. Place: rules.0.note.');
  });

  it('are pasted, refused with the place, and replace when asked to', async () => {
    const { place, held } = await open(two);
    const [first] = starterPacks;
    if (!first) throw new Error('no pack');
    const text = writePack(first.pack);
    expect(readPack(text).ok).toBe(true);
    const paste = [...place.querySelectorAll<HTMLInputElement>('input[type=text]')].at(-1);
    if (!paste) throw new Error('no field');
    await enter(paste, text.replace('"on": true', '"on": "yes"'));
    await until(() => expect(place.textContent).toContain('Place: rules.0.on. Your rules are as they were.'));
    expect(held.settings).toEqual({ ...defaultSettings, ...two });
    await enter(paste, text);
    await until(() => named(place, 'button', 'Replace your rules (2 go)'));
    await click(named(place, 'button', 'Replace your rules (2 go)'));
    expect(held.settings.rules).toEqual(first.pack.rules);
  });
});

it('offers what the corrections suggest, and takes nothing by itself', async () => {
  const lesson = {
    adjustment: { kind: 'label' as const, value: 'infra', direction: 'operations' as const, weight: 1 },
    ...{ shown: 'infra', corrections: 4, changes: 11, examples: [] },
  };
  const { place, held } = await open({}, {}, { lessons: () => ({ offers: [lesson], taken: [] }) });
  expect(place.textContent).toContain('4 corrections say so. 11 tickets would change.');
  expect(held.settings.rules).toEqual([]);
  await click(named(place, 'button', 'Add the rule “label is infra”'));
  expect(held.settings.rules).toMatchObject([{ id: 'label-is-infra', outcome: { category: 'operations' } }]);
  expect(place.textContent).not.toContain('4 corrections say so.');
});

it('draws no other rule anew while one is being written', async () => {
  let drawn = 0;
  const other = {
    ...labelRule('b', 'ux', 'project'),
    get note() {
      drawn += 1;
      return '';
    },
  };
  const { place, held } = await open({ rules: [labelRule('a', 'infra', 'operations'), other] });
  await click(named(place, 'button', 'Edit “Label infra”'));
  const before = drawn;
  await enter(field(place, 'Value of Label'), 'infrastructure');
  expect(held.settings.rules).toMatchObject([{ when: { values: ['infrastructure'] } }, {}]);
  expect([before > 0, drawn]).toEqual([true, before]);
});
