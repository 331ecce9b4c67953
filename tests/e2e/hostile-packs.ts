/** Packs that nobody should send, each with what the options say of it. */
export interface HostilePack {
  name: string;
  text: string;
  said: string;
}

const test = (operator: string, value: string): object => ({
  kind: 'test',
  attribute: 'title',
  operator,
  values: [value],
});
const rule = {
  ...{ id: 'a', name: 'A', note: '', on: true, outcome: { kind: 'verdict', category: 'project' } },
  when: { kind: 'not', of: test('contains', 'x') },
};
const pack = (known: object): string =>
  JSON.stringify({
    ...{ format: 'lifecycle-lens/rule-pack', version: 1, name: 'Theirs', origin: '', rules: [rule], words: [] },
    ...known,
  });
const withRule = (known: object): string => pack({ rules: [rule, { ...rule, id: 'b', ...known }] });
const nested = `{"format":"lifecycle-lens/rule-pack","version":1,"rules":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;

export const hostilePacks: readonly HostilePack[] = [
  {
    name: 'prototype key',
    text: `{"__proto__":{"hostile":1},${pack({}).slice(1)}`,
    said: 'It has a key that no pack may have. Place: __proto__.',
  },
  {
    name: 'constructor',
    text: withRule({}).replaceAll('"note"', '"constructor"'),
    said: 'It has a key that no pack may have. Place: rules.0.constructor.',
  },
  { name: '10 MB', text: pack({ origin: 'x'.repeat(10_000_000) }), said: 'It is larger than a pack may be.' },
  { name: 'nesting of 10,000', text: nested, said: 'It is nested too deeply.' },
  {
    name: 'catastrophic pattern',
    text: withRule({ when: test('matches', '(a{1000}){1000}') }),
    said: 'A pattern in it cannot be used. Place: rules.1.when.values.0.',
  },
  {
    name: 'look-around',
    text: withRule({ when: test('matches', '(?=a)') }),
    said: 'A pattern in it cannot be used. Place: rules.1.when.values.0.',
  },
  {
    name: 'wrong version',
    text: pack({ version: 2 }),
    said: 'It is of another version than this extension knows. Place: version.',
  },
  {
    name: 'wrong type',
    text: withRule({ on: 'yes' }),
    said: 'Something in it is not as it should be. Place: rules.1.on.',
  },
  { name: 'duplicate ids', text: withRule({ id: 'a' }), said: 'Two rules have the same id. Place: rules.1.id.' },
  {
    name: 'zero-width characters',
    text: withRule({ name: 'in\u200bfra' }),
    said: 'It has characters that cannot be seen. Place: rules.1.name.',
  },
  { name: 'no JSON', text: 'rules: none', said: 'It is no JSON.' },
  { name: 'broken word', text: 'lifecycle-lens:pack:1:????', said: 'It is cut off or broken.' },
];
