// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { Axes, roomOf } from '../../../../components/charts/axes.tsx';
import { plotOf } from '../../../../components/charts/plot.ts';
import { readEnglish } from '../../english.ts';
import { backgroundWith, draw, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

/** The names below an axis, from where to where each goes. */
const names = async (width: number, weeks: readonly string[]) => {
  const plot = plotOf(width);
  const slot = (plot.right - plot.left) / weeks.length;
  const place = await draw(
    <svg>
      <title>chart</title>
      <Axes
        id="c"
        plot={plot}
        weeks={weeks}
        x={(at) => plot.left + slot * (at + 0.5)}
        ticks={[]}
        caption="Everything"
      />
    </svg>,
    backgroundWith(viewOf([])).background,
  );
  return [...place.querySelectorAll('path + text')].map((text) => {
    const middle = Number(text.getAttribute('x'));
    const half = roomOf(text.textContent) / 2;
    return { name: text.textContent, from: middle - half, to: middle + half, plot };
  });
};

it('names the first and the last of two weeks side by side on the narrowest screen', async () => {
  const [first, last] = await names(296, ['2026-11-09', '2026-11-16']);
  expect([first?.name, last?.name]).toEqual(['Nov 9, 2026', 'Nov 16, 2026']);
  expect(first?.to).toBeLessThan(last?.from ?? 0);
  expect(first?.from).toBeGreaterThanOrEqual(first?.plot.left ?? 0);
  expect(last?.to).toBeLessThanOrEqual(last?.plot.right ?? 0);
});

it('leaves out a name that has no room', async () => {
  expect(await names(180, ['2026-11-09', '2026-11-16'])).toMatchObject([{ name: 'Nov 9, 2026' }]);
});
