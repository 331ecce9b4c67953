// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { usePortfolio } from '../../../../components/hooks/use-portfolio.ts';
import { many } from '../../judged.ts';
import { backgroundWith, draw, until, viewOf } from '../screen.tsx';

const Count = () => <p>{usePortfolio(null).view?.rows.length ?? 'none'}</p>;

it('answers a burst of changes with few questions, and ends on the last state', async () => {
  const { background, change, requests, state } = backgroundWith(viewOf([]));
  const place = await draw(<Count />, background);
  for (let count = 1; count <= 20; count += 1) {
    state.view = viewOf(many('project', count));
    await change();
  }
  await until(() => expect(place.textContent).toBe('20'));
  expect(requests('glance').length).toBeLessThan(10);
});

it('keeps what it showed while nobody answers', async () => {
  const { background, change, requests, state } = backgroundWith(viewOf(many('project', 3)));
  const place = await draw(<Count />, background);
  state.failing = true;
  await change();
  await until(() => expect(requests('glance').length).toBe(2));
  expect(place.textContent).toBe('3');
});
