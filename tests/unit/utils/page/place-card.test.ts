import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeCard } from '../../../../utils/page/place-card.ts';

const window = { width: 1_000, height: 700 };

it('stands below the tag, and above where there is no room below', () => {
  const card = { width: 340, height: 300 };
  expect(placeCard({ left: 100, right: 160, top: 50, bottom: 66 }, card, window)).toEqual({ left: 100, top: 70 });
  expect(placeCard({ left: 100, right: 160, top: 600, bottom: 616 }, card, window)).toEqual({ left: 100, top: 296 });
});

it('begins where the tag begins: at its right edge where the page is read from the right', () => {
  const tag = { left: 600, right: 660, top: 50, bottom: 66 };
  expect(placeCard(tag, { width: 340, height: 300 }, window, 'rtl')).toEqual({ left: 320, top: 70 });
});

it('never leaves the window', () => {
  const place = fc.record({ left: fc.integer({ min: -200, max: 1_200 }), top: fc.integer({ min: -200, max: 900 }) });
  const pages = fc.constantFrom('ltr' as const, 'rtl' as const);
  fc.assert(
    fc.property(place, fc.integer({ min: 40, max: 690 }), pages, ({ left, top }, height, page) => {
      const at = placeCard({ left, right: left + 60, top, bottom: top + 16 }, { width: 340, height }, window, page);
      expect(at.left).toBeGreaterThanOrEqual(0);
      expect(at.left + 340).toBeLessThanOrEqual(window.width);
      expect(at.top).toBeGreaterThanOrEqual(0);
      expect(at.top + height).toBeLessThanOrEqual(window.height);
    }),
  );
});
