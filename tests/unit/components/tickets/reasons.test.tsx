// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { useActions } from '../../../../components/hooks/use-actions.ts';
import { Reasons } from '../../../../components/tickets/reasons.tsx';
import { explain } from '../../../../utils/classify/explain.ts';
import { emptyContext } from '../../../../utils/model/context.ts';
import { defaultSettings } from '../../../../utils/model/settings.ts';
import type { CorrectedCategory } from '../../../../utils/model/verdict.ts';
import { readEnglish } from '../../english.ts';
import { ticketWith } from '../../ticket-facts.ts';
import { backgroundWith, draw, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

const Card = () => <Reasons id="a" actions={useActions()} />;
const card = (title: string, correction: CorrectedCategory | null = null) =>
  draw(
    <Card />,
    backgroundWith(viewOf([]), {
      explain: () => explain(ticketWith({ title }), emptyContext, defaultSettings, correction),
    }).background,
  );

it('shows numbers that add up to the sum it names', async () => {
  const place = await card(
    'Please renew the weekly backup report for the new customer portal and migrate the old site',
  );
  const lines = [...place.querySelectorAll('ul > li')].filter((line) => line.closest('details') === null);
  const weights = lines.map((line) => Number(line.lastElementChild?.textContent));
  expect(weights.length).toBeLessThanOrEqual(10);
  const sum = Number(/Together (\S+), which/.exec(place.textContent ?? '')?.[1]);
  expect(weights.reduce((total, each) => total + each, 0)).toBeCloseTo(sum, 1);
});

it('shows the lighter reasons when somebody wants to see every weight', async () => {
  const place = await card(
    'Please renew the weekly backup report for the new customer portal and migrate the old site',
  );
  const lighter = [...place.querySelectorAll('details li')];
  expect(place.querySelector('summary')?.textContent).toBe(`${lighter.length} lighter reasons`);
  const sum = lighter.reduce((total, line) => total + Number(line.lastElementChild?.textContent), 0);
  const together = place.querySelector('details')?.closest('li')?.lastElementChild?.textContent;
  expect(sum).toBeCloseTo(Number(together), 1);
});

it('quotes the ticket and names what would change the verdict', async () => {
  const place = await card('WEEKLY pump');
  expect([...place.querySelectorAll('q')].map((each) => each.textContent)).toContain('WEEKLY');
  expect(place.textContent).toContain('title: ');
  expect(place.textContent).toContain('What would change it: with');
});

it('says that a correction decided', async () => {
  const place = await card('WEEKLY pump', 'project');
  expect(place.textContent).toContain('You corrected this by hand');
  expect(place.textContent).not.toContain('What would change it');
});
