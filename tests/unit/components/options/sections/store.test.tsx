// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { storeSection } from '../../../../../components/options/sections/store.tsx';
import { json } from '../../../../../utils/export/json.ts';
import { defaultSettings } from '../../../../../utils/model/settings.ts';
import { readEnglish } from '../../../english.ts';
import { contentOf, many, written } from '../../../judged.ts';
import { backgroundWith, click, draw, named, until, viewOf } from '../../screen.tsx';

beforeEach(readEnglish);

const kept = { kept: true, reason: null };
const props = { settings: defaultSettings, change: () => {}, facts: { signals: [], sites: [] }, query: '' };

const drawn = async (handlers: Parameters<typeof backgroundWith>[1] = {}) => {
  const stored = backgroundWith(viewOf([]), {
    storeSize: () => ({
      tickets: 1_234,
      bytes: 5_600_000,
      older: [
        { days: 730, tickets: 2 },
        { days: 365, tickets: 9 },
      ],
    }),
    importPage: ({ entries }) => ({ added: entries.length, changed: 0, kept }),
    prune: () => ({ removed: 9, kept }),
    ...handlers,
  });
  const place = await draw(<storeSection.Body {...props} />, stored.background);
  await until(() => expect(place.textContent).toContain('1,234 tickets are kept'));
  return { ...stored, place };
};

/** Chooses a file, as a browser does: it tells nothing of one by the name of that which is chosen already. */
const choose = async (place: HTMLElement, text: string): Promise<void> => {
  const input = place.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no place for a file');
  await click(input);
  const before = input.files?.[0]?.name;
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'export.json'));
  input.files = chosen.files;
  if (input.files[0]?.name === before) return;
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
};

it('says how much is kept, in a size that people read', async () => {
  expect((await drawn()).place.textContent).toContain('5.6 MB');
});

it('brings an export in, page by page, and says what came of it', async () => {
  const { place, requests } = await drawn();
  await choose(place, written(json, contentOf(many('operations', 300))));
  await until(() => expect(place.textContent).toContain('300 tickets are new'));
  expect(requests('importPage')).toHaveLength(3);
});

it('takes the same file again, for an import goes on by that', async () => {
  const { place, requests } = await drawn();
  const file = written(json, contentOf(many('operations', 3)));
  await choose(place, file);
  await until(() => expect(place.textContent).toContain('3 tickets are new'));
  await choose(place, file);
  await until(() => expect(requests('importPage')).toHaveLength(2));
});

it('names the place where a file cannot be read, and merges nothing of it', async () => {
  const { place, requests } = await drawn();
  const file = JSON.parse(written(json, contentOf(many('operations', 3))));
  file.tickets[2].ticket.url = 'javascript:alert(1)';
  await choose(place, JSON.stringify(file));
  await until(() => expect(place.textContent).toContain('cannot be read at tickets[2].ticket.url'));
  expect(requests('importPage')).toEqual([]);
});

it('says how far an import came when the disk is full', async () => {
  const { place } = await drawn({
    importPage: () => ({ added: 0, changed: 0, kept: { kept: false, reason: 'quota' } }),
  });
  await choose(place, written(json, contentOf(many('operations', 3))));
  await until(() => expect(place.textContent).toContain('The disk is full after 0 of 3 tickets'));
});

it('removes old tickets only after it has asked', async () => {
  const { place, requests } = await drawn();
  await click(named(place, 'div > button', 'Remove them'));
  expect(requests('prune')).toEqual([]);
  expect(place.querySelector('dialog')?.textContent).toContain('9 tickets will be removed');
  const confirm = place.querySelector<HTMLElement>('dialog button:last-of-type');
  if (confirm) await click(confirm);
  await until(() => expect(place.textContent).toContain('9 tickets removed'));
  expect(requests('prune')).toEqual([{ days: 365 }]);
});
