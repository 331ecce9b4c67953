import { expect, it } from 'vitest';
import { readPack } from '../../../../utils/rules/pack.ts';
import { fromLink, toLink } from '../../../../utils/rules/pack-link.ts';
import { starterPacks } from '../../../../utils/rules/starter-packs.ts';

it('carries a pack in a word that fits into a chat message, and back', async () => {
  for (const { pack } of starterPacks) {
    const link = await toLink(pack);
    expect(link).toMatch(/^[\w:.-]{1,2000}$/);
    expect(readPack((await fromLink(` ${link}\n`)) ?? '')).toEqual({ ok: true, pack });
  }
});

it('leaves JSON alone, and gives up on a word that is broken or swells', async () => {
  expect(await fromLink('{"a": 1}')).toBe('{"a": 1}');
  expect(await fromLink('lifecycle-lens:pack:1:????')).toBeNull();
  const [first] = starterPacks;
  if (!first) throw new Error('there are starter packs');
  expect(await fromLink(await toLink({ ...first.pack, origin: 'x'.repeat(5_000_000) }))).toBeNull();
});
