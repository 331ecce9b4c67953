// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { FlowBars } from '../../../../components/charts/flow-bars.tsx';
import { plotOf } from '../../../../components/charts/plot.ts';
import { readEnglish } from '../../english.ts';
import { backgroundWith, draw, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

it('stands what came on the line and hangs what left below it, on one scale', async () => {
  const plot = plotOf(600);
  const none = { project: 0, operations: 0, unclear: 0 };
  const weeks = [
    { week: '2026-06-01', came: { ...none, operations: 4, project: 1 }, left: { ...none, operations: 2 } },
    { week: '2026-06-08', came: none, left: none },
  ];
  const place = await draw(
    <svg>
      <title>chart</title>
      <FlowBars id="c" plot={plot} weeks={weeks} caption="Everything" />
    </svg>,
    backgroundWith(viewOf([])).background,
  );
  const bars = (category: string): number[][] =>
    [
      ...(place.querySelector(`path[fill="url(#c-${category})"]`)?.getAttribute('d') ?? '').matchAll(
        /M[\d.]+ ([\d.]+)V([\d.]+)/g,
      ),
    ].map(([, from, to]) => [Number(from), Number(to)]);
  const middle = (plot.top + plot.bottom) / 2;
  const [came, left] = bars('operations');
  expect([came?.[0], left?.[0]]).toEqual([middle, middle]);
  expect((came?.[0] ?? 0) - (came?.[1] ?? 0)).toBeCloseTo(2 * ((left?.[1] ?? 0) - (left?.[0] ?? 0)), 0);
  expect(bars('project')).toEqual([[came?.[1], plot.top]]);
  expect(bars('unclear')).toEqual([]);
});
