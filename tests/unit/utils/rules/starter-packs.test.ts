import { expect, it } from 'vitest';
import { readPack, writePack } from '../../../../utils/rules/pack.ts';
import { starterPacks } from '../../../../utils/rules/starter-packs.ts';
import { english } from '../../english.ts';

it('offers five packs that can be taken in together, each with its origin', () => {
  expect(starterPacks.map(({ id }) => id)).toEqual(['software-team', 'service-desk', 'marketing', 'sre', 'pmo']);
  for (const { pack } of starterPacks) {
    expect(readPack(writePack(pack))).toEqual({ ok: true, pack });
    expect(english[pack.origin]?.message.length).toBeGreaterThan(40);
    for (const { name } of [pack, ...pack.rules]) expect(english[name]?.message, name).toMatch(/\w/);
  }
  const ids = starterPacks.flatMap(({ pack }) => pack.rules.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
