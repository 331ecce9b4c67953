// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { usePortfolio } from '../../../../components/hooks/use-portfolio.ts';
import { firstRetry } from '../../../../utils/messaging/until-kept.ts';
import { many } from '../../judged.ts';
import { backgroundWith, draw, until, viewOf } from '../screen.tsx';

const Count = () => {
  const { view, unreachable } = usePortfolio(null, { measure: 'tickets', rows: true, ids: null });
  return (
    <p>
      {view?.rows.length ?? 'none'}
      {unreachable && ', unreachable'}
    </p>
  );
};

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
  expect(place.textContent).toBe('3, unreachable');
});

it('asks again by itself for what was not answered: who answers next has no change to tell of', async () => {
  const { background, change, state } = backgroundWith(viewOf(many('project', 3)));
  const place = await draw(<Count />, background);
  state.failing = true;
  await change();
  await until(() => expect(place.textContent).toBe('3, unreachable'));
  state.failing = false;
  state.view = viewOf(many('project', 4));
  await until(() => expect(place.textContent).toBe('4'), 2 * firstRetry);
});

const Rows = ({ ids }: { ids: readonly string[] | null }) => {
  const { view, more } = usePortfolio(null, { measure: 'tickets', rows: true, ids });
  return (
    <button type="button" onClick={more}>
      {view?.rows.length ?? 0} of {view?.total ?? 0}
    </button>
  );
};

it('lists the first rows of many, and more of them with each wish', async () => {
  const view = viewOf(many('project', 4_500));
  const { background, requests } = backgroundWith(view, {
    rows: ({ offset, limit }) => ({ rows: view.rows.slice(offset, offset + limit), total: view.rows.length }),
  });
  const place = await draw(<Rows ids={null} />, background);
  await until(() => expect(place.textContent).toBe('2000 of 4500'));
  for (const expected of ['4000 of 4500', '4500 of 4500']) {
    place.querySelector('button')?.click();
    await until(() => expect(place.textContent).toBe(expected));
  }
  expect(requests('rows')).toMatchObject([0, 0, 2_000, 0, 2_000, 4_000].map((offset) => ({ offset })));
});

it('finds the tickets behind a hint wherever they stand in the list', async () => {
  const view = viewOf(many('project', 3_000));
  const { background } = backgroundWith(view, { rows: () => ({ rows: view.rows.slice(0, 2_000), total: 3_000 }) });
  const last = view.rows.at(-1)?.id ?? '';
  const place = await draw(<Rows ids={[last]} />, background);
  await until(() => expect(place.textContent).toBe('1 of 1'));
});
