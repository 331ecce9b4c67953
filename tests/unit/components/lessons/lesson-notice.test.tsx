// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { LessonNotice } from '../../../../components/lessons/lesson-notice.tsx';
import type { OfferedLesson } from '../../../../utils/model/adjustment.ts';
import { readEnglish } from '../../english.ts';
import { backgroundWith, click, draw, named, until, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

const lesson: OfferedLesson = {
  adjustment: { kind: 'label', value: 'infra', direction: 'operations', weight: 1.5 },
  shown: 'infra',
  corrections: 4,
  changes: 11,
  examples: [{ id: 'a', key: 'A-1', title: '<b>Rotate keys</b>' }],
};
const open = async (offers: OfferedLesson[], kept = true) => {
  const answered: unknown[] = [];
  const fake = backgroundWith(viewOf([]), {
    lessons: () => ({ offers: answered.length > 0 ? [] : offers, taken: [] }),
    answerLesson: (request) => {
      answered.push(request);
      return { kept, reason: kept ? null : 'storage' };
    },
  });
  return { place: await draw(<LessonNotice />, fake.background), answered };
};

it('says what corrections have in common and how many tickets would change, and does nothing by itself', async () => {
  const { place, answered } = await open([lesson]);
  expect(place.textContent).toContain('4 corrections say that the label “infra” is operations');
  expect(place.querySelector('summary')?.textContent).toBe('11 tickets would change');
  expect(place.textContent).toContain('and 10 more');
  expect(place.querySelector('b')).toBeNull();
  expect(answered).toEqual([]);
});

it.each([
  ['Use it', 'take'],
  ['No', 'decline'],
])('answers %s and says that it is done', async (button, to) => {
  const { place, answered } = await open([lesson]);
  await click(named(place, 'button', `${button}: 4 corrections say that the label “infra” is operations`));
  await until(() => expect(place.querySelector('[role=status]')?.textContent).toBe('Done.'));
  expect(answered).toMatchObject([{ lesson: { shown: 'infra' }, to }]);
  expect(place.querySelector('li')).toBeNull();
});

it('says when the answer was not kept', async () => {
  const { place } = await open([lesson], false);
  await click(named(place, 'button', 'Use it: 4 corrections say that the label “infra” is operations'));
  await until(() => expect(place.querySelector('[role=status]')?.textContent).toContain('not kept'));
});

it('is not there when corrections have nothing in common', async () => {
  const { place } = await open([]);
  expect(place.textContent).toBe('');
});
