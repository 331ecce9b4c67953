// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { lessonsSection } from '../../../../../components/options/sections/lessons.tsx';
import { defaultSettings } from '../../../../../utils/model/settings.ts';
import { readEnglish } from '../../../english.ts';
import { backgroundWith, click, draw, named, viewOf } from '../../screen.tsx';

beforeEach(readEnglish);

it('lists the lessons in use, and takes one back', async () => {
  const lesson = {
    adjustment: { kind: 'word', value: 'pump', direction: 'project', weight: 1 },
    shown: 'pump',
    corrections: 3,
  } as const;
  const { background, requests } = backgroundWith(viewOf([]), {
    lessons: () => ({ offers: [], taken: [{ ...lesson, taken: true, at: '2026-01-01T00:00:00.000Z' }] }),
  });
  const { Body } = lessonsSection;
  const place = await draw(
    <Body settings={defaultSettings} change={() => undefined} facts={{ signals: [], sites: [] }} query="" />,
    background,
  );
  await click(named(place, 'button', 'Take back: 3 corrections say that the word “pump” is a project'));
  expect(requests('answerLesson')).toMatchObject([{ lesson: { shown: 'pump' }, to: 'undo' }]);
});
