import fc from 'fast-check';
import { emptyContext } from '../../../../utils/model/context.ts';
import { compileRules } from '../../../../utils/rules/compile.ts';
import { readPack } from '../../../../utils/rules/pack.ts';
import { fromLink } from '../../../../utils/rules/pack-link.ts';
import { readRules } from '../../../../utils/rules/read-text.ts';
import { starterPacks } from '../../../../utils/rules/starter-packs.ts';
import { writeRules } from '../../../../utils/rules/write-text.ts';
import { type Boundary, must } from '../boundary.ts';
import { fullTicket } from '../full-ticket.ts';
import { almost } from '../mutated.ts';
import { hostileJson } from '../values.ts';

const packs = starterPacks.map(({ pack }) => ({ ...pack, rules: pack.rules.slice(0, 3) }));

export const rulePacks: Boundary = {
  name: 'rule packs',
  share: 9,
  texts: fc.oneof(
    { weight: 9, arbitrary: almost(...packs) },
    { weight: 1, arbitrary: fc.base64String().map((text) => `lifecycle-lens:pack:1:${text}`) },
  ),
  take: async (text) => {
    const json = await fromLink(text);
    const read = json === null ? null : readPack(json);
    if (read?.ok) compileRules(read.pack.rules)(fullTicket, emptyContext);
  },
};

const written = packs.map(({ rules }) => writeRules(rules));
const pieces = [
  ...[
    '(',
    ')',
    ',',
    '"',
    '/',
    '\\',
    'not ',
    'all(',
    'any(',
    'when',
    'then',
    'rule',
    '#',
    '\n',
    '\u0000',
    '\ud800',
    '((((((',
  ],
  ...['matches /(a+)+$/', 'matches /(?=a)/', 'matches "(.{1000}){1000}"', 'older than 99999 days', 'lean project 9'],
  ...hostileJson.filter((one) => one.length < 1_000),
];

/** A text with pieces put in and parts cut out. */
const almostRules = fc
  .tuple(
    fc.constantFrom(...written),
    fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(9), put: fc.constantFrom(...pieces) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(([right, edits]) =>
    edits.reduce((text, { at, cut, put }) => {
      const place = Math.floor(at * text.length);
      return text.slice(0, place) + put + text.slice(place + cut);
    }, right),
  );

export const ruleTexts: Boundary = {
  name: 'rules as text',
  share: 8,
  texts: almostRules,
  take: (text) => {
    const read = readRules(text);
    if (!read.ok) return;
    compileRules(read.rules)(fullTicket, emptyContext);
    const again = readRules(writeRules(read.rules));
    must(
      again.ok && JSON.stringify(again.rules) === JSON.stringify(read.rules),
      'rules are not what they are written as',
    );
  },
};
