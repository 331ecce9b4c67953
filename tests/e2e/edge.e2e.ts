import { rmSync } from 'node:fs';
import { buildExtension } from '../browser/build.ts';
import { findBrowser } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import { expect, openTagged, test } from './harness.ts';

const program = findBrowser('edge');

test('in Edge: tags on both sites and their split', async ({ site }) => {
  test.skip(program === null, 'There is no Microsoft Edge here; LIFECYCLE_LENS_EDGE names one.');
  if (program === null) return;
  const extension = await buildExtension('edge');
  const edge = await launch({ program, extension, port: site.port });
  try {
    for (const address of [site.pages.boardA, site.pages.trello]) {
      const page = await openTagged(edge, address);
      const popup = await edge.popup();
      await expect(popup.locator('li[data-amount]')).toHaveCount(3);
      await popup.close();
      await page.close();
    }
  } finally {
    await edge.close();
    rmSync(extension, { recursive: true, force: true });
  }
});
