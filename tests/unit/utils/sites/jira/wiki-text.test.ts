import { expect, it } from 'vitest';
import { wikiText } from '../../../../../utils/sites/jira/wiki-text.ts';

it.each([
  ['h2. Steps\r\n# first\n# second\n** below', 'Steps\n- first\n- second\n- below'],
  ['*Bold* and _slanted_, -gone-, {{code}}.', 'Bold and slanted, gone, code.'],
  ['{code:java}run(){code} {color:red}red{color}', 'run() red'],
  [
    'See [the page|https://example.org/a], [https://example.org] and [~alma].',
    'See the page, https://example.org and @alma.',
  ],
  ['||host||state||\n|db1|up|', 'host|state\ndb1|up'],
  ['!shot.png|thumbnail! before', 'before'],
  ['well-known a_b_c 2*3*4', 'well-known a_b_c 2*3*4'],
  ['a\n----\nb', 'a\n\nb'],
  ['escaped \\*star\\*', 'escaped *star*'],
])('reads %j as %j', (wiki, words) => {
  expect(wikiText(wiki)).toBe(words);
});

it('is null for what is no text', () => {
  expect(wikiText(null)).toBeNull();
  expect(wikiText({ type: 'doc' })).toBeNull();
});

it('reads hostile text in a moment', () => {
  const started = performance.now();
  for (const sign of ['*', '[', '{', '|', '!', '_a ', '{{', '[~', '!a.', '\\', '- ', 'order by ', ' ', '\t', '[a|']) {
    expect(wikiText(sign.repeat(20_000))).not.toBeNull();
  }
  expect(performance.now() - started).toBeLessThan(1_000);
});
