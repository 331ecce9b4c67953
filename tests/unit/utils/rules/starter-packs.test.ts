import { expect, it } from 'vitest';
import { readPack, writePack } from '../../../../utils/rules/pack.ts';
import { starterPacks } from '../../../../utils/rules/starter-packs.ts';

it('offers five packs that can be taken in together, each with its origin', () => {
  expect(starterPacks.map(({ id }) => id)).toEqual(['software-team', 'service-desk', 'marketing', 'sre', 'pmo']);
  for (const { pack } of starterPacks) {
    expect(readPack(writePack(pack))).toEqual({ ok: true, pack });
    expect(pack.origin.length).toBeGreaterThan(40);
  }
  const ids = starterPacks.flatMap(({ pack }) => pack.rules.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
