import { hostileTitles } from '../../site/portfolio/hostile.ts';

/** So deep that whatever follows it by calling itself runs out of stack. */
const deep = 4_000;

const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

/** JSON texts that stand in for a value: of every kind, of no sense, too large, too deep, and with names that objects have by themselves. */
export const hostileJson: readonly string[] = [
  ...[
    'null',
    'true',
    'false',
    '0',
    '-1',
    '0.1',
    '1e308',
    '-1e308',
    '9007199254740993',
    '""',
    '[]',
    '{}',
    '[null]',
    '[[]]',
  ],
  ...['"__proto__"', '"constructor"', '"NaN"', '"9999-99-99"', '"2026-02-30T25:61:61.000Z"', '"-271821-04-20"'],
  ...[
    '"2026-06-30"',
    '"2026-06-30T12:00:00.000Z"',
    '"\\ud800"',
    '"\\u0000"',
    '"javascript:alert(1)"',
    '"//elsewhere.example/x"',
  ],
  ...[
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"toString":1,"valueOf":2}',
  ],
  ...['{"then":{}}', '{"length":4294967295}', '{"type":"doc","content":{"length":9}}'],
  ...hostileTitles.map((title) => JSON.stringify(title)),
  JSON.stringify('x'.repeat(50_000)),
  JSON.stringify(Array.from({ length: 500 }, (_, at) => at)),
  nested('[', ']', deep),
  nested('{"content":[', ']}', deep),
  `${'{"kind":"not","of":'.repeat(deep)}1${'}'.repeat(deep)}`,
];

/** Names that an attacker gives to a field. */
export const hostileNames: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'then',
  'toJSON',
  '',
];
