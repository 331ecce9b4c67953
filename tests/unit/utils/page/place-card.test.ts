import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeCard } from '../../../../utils/page/place-card.ts';

const window = { width: 1_000, height: 700 };

it('stands below the tag, and above where there is no room below', () => {
  const card = { width: 340, height: 300 };
  expect(placeCard({ left: 100, right: 160, top: 50, bottom: 66 }, card, window)).toEqual({ left: 100, top: 70 });
  expect(placeCard({ left: 100, right: 160, top: 600, bottom: 616 }, card, window)).toEqual({ left: 100, top: 296 });
});

it('never leaves the window', () => {
  const place = fc.record({ left: fc.integer({ min: -200, max: 1_200 }), top: fc.integer({ min: -200, max: 900 }) });
  fc.assert(
    fc.property(place, fc.integer({ min: 40, max: 690 }), ({ left, top }, height) => {
      const at = placeCard({ left, right: left + 60, top, bottom: top + 16 }, { width: 340, height }, window);
      expect(at.left).toBeGreaterThanOrEqual(0);
      expect(at.left + 340).toBeLessThanOrEqual(window.width);
      expect(at.top).toBeGreaterThanOrEqual(0);
      expect(at.top + height).toBeLessThanOrEqual(window.height);
    }),
  );
});
