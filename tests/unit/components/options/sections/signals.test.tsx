// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { signalsSection } from '../../../../../components/options/sections/signals.tsx';
import { defaultSettings } from '../../../../../utils/model/settings.ts';
import { tuneAddress } from '../../../../../utils/model/tune-address.ts';
import { readEnglish } from '../../../english.ts';
import { backgroundWith, draw, viewOf } from '../../screen.tsx';

beforeEach(readEnglish);
afterEach(() => history.replaceState(null, '', '#'));

const facts = { signals: [{ id: 'label_words', group: 'words', fitted: true } as const], sites: [] };
const { Body } = signalsSection;
const screen = <Body settings={defaultSettings} change={() => undefined} facts={facts} query="" />;

it('takes who came from a ticket to its signal, and on to a rule or a word with what was read there', async () => {
  history.replaceState(
    null,
    '',
    tuneAddress({ signal: 'label_words', field: 'labels', quote: 'infra/ops', rule: null }),
  );
  const place = await draw(screen, backgroundWith(viewOf([])).background);
  const line = place.querySelector('#signal-label_words');
  expect(line?.textContent).toMatch(/in labels?: infra.ops/i);
  expect([...(line?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
    '#new-rule/label/infra%2Fops',
    '#word/infra%2Fops',
  ]);
  expect(location.hash).toBe('#signal-label_words');
});

it('shows nothing of a ticket to who has come by himself', async () => {
  const place = await draw(screen, backgroundWith(viewOf([])).background);
  expect(place.querySelector('q')).toBeNull();
  await act(async () => {
    history.replaceState(null, '', tuneAddress({ signal: 'label_words', field: 'automation', quote: 'x', rule: null }));
    dispatchEvent(new Event('hashchange'));
  });
  expect(place.querySelector('q')?.textContent).toBe('x');
});
