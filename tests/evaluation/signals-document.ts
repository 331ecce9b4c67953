import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFitted, strengthOf } from '../../utils/classify/engine-model.ts';
import { shippedModel } from '../../utils/classify/shipped-model.ts';
import { signals } from '../../utils/signals/registry.ts';
import type { Signal } from '../../utils/signals/signal.ts';

/** `node tests/evaluation/signals-document.ts` writes docs/signals.md anew, as after a training. */
const root = join(import.meta.dirname, '../..');
export const documentFile = join(root, 'docs/signals.md');

/** Where the numbers of the catalogue went that are no signal of a verdict. */
const elsewhere: Readonly<Record<string, string>> = {
  S03: 'A container without an end says nothing of one ticket: the hint `project-without-end`.',
  S07: 'Dropped: one labelled ticket shows it, on the other side, and no publication says that reopening tells the kind.',
  S08: 'Dropped: no labelled ticket shows it, and closed incidents look alike.',
  S10: 'Dropped as evidence: a late date is a finding, the hint `due-moved`.',
  S12: 'A sleeping ticket is neither kind: the shape `zombie` of a container (`container-shape.ts`).',
  S14: 'Dropped as evidence: no labelled ticket shows it; the hint `unplanned-over-reserve` reads it.',
  S29: 'An odd title is rare and weak; what it could tell, the absence of a series tells already.',
  S35: 'No field of the pages read here carries a cost class; a label of that name is read as a label, and a rule can say more.',
  S37: 'Read as `shared_checklist`.',
  S38: 'Dropped: no labelled ticket shows it, and no publication says that links tell the kind.',
  S41: 'Teams among children are not in what a page or its API gives of a ticket; its own components are words of the ticket.',
  S42: 'People are never a witness for a verdict (design: no ranking of people).',
  S44: 'People are never a witness for a verdict (design: no ranking of people).',
  S49: 'Near duplicates meet in one series (`near-duplicates.ts`), so they speak through `series`.',
  S51: 'Dropped: even arrivals were right in 54 % of generated containers, early ones on no labelled ticket.',
  S53: 'Dropped: what leaves and comes in alike was right in 54 % of generated containers together with S51.',
  S55: 'A flag, not a side: the shape `zombie` of a container.',
  S56: 'Growth of a series says how much work it makes, not what kind: a matter for hints.',
  S57: 'Work after closing speaks through `after_delivery`.',
  S58: 'Calendar-like names of lists speak as `list_rhythm`; of releases they spoke for the wrong side and were dropped.',
  S59: 'A mixed container is a finding, not a side: the shape `minority` of a container.',
  S60: 'A missing hand-over is a finding: the hint `handover-missing`.',
  S61: 'A repeated incident is a series already; that it asks for a project is a finding.',
  S62: 'People are never a witness for a verdict (design: no ranking of people).',
};

const numbersOf = ({ source }: Signal): string[] => source.match(/S\d\d/g) ?? [];

/** The fields that a signal quotes, from its own file. */
const fieldsOf = ({ id }: Signal): string => {
  const code = readFileSync(join(root, 'utils/signals', `${id.replaceAll('_', '-')}.ts`), 'utf8');
  const named = [
    ...code.matchAll(/'(?:project|operations)',\s*'(\w+)'|field: '(\w+)'|, '(title|description|labels|list)'/g),
  ];
  const fields = new Set(named.flatMap(([, a, b, c]) => a ?? b ?? c ?? []));
  if (/findIn\(|InTitle\(|structureIn|titleHas/.test(code)) fields.add('title');
  if (/findIn\(|InDescription\(/.test(code)) fields.add('description');
  if (/findAmong\([^,]*labels/.test(code)) fields.add('labels');
  return [...fields].toSorted().join(', ');
};

const weightsOf = (signal: Signal): string => {
  if (signal.id.endsWith('_words')) return 'in the words';
  const sides = signal.direction === 'both' ? (['project', 'operations'] as const) : [signal.direction];
  return sides.map((side) => (strengthOf(shippedModel, signal, side) / shippedModel.scale).toFixed(2)).join(' / ');
};

const originOf = (signal: Signal): string =>
  signal.id.endsWith('_words') || isFitted(shippedModel, signal) ? 'fitted' : 'stated';

const lineOf = (signal: Signal): string =>
  `| ${numbersOf(signal).join(', ')} | \`${signal.id}\` | ${signal.group} | ${signal.direction} | ${fieldsOf(signal)} | ${weightsOf(signal)} | ${originOf(signal)} |`;

/** The document: every signal with what it reads and weighs, and where the other numbers of the catalogue went. */
export const signalsDocument = (): string => {
  const first = (signal: Signal): string => numbersOf(signal)[0] ?? '';
  const sorted = signals.toSorted((a, b) =>
    first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : a.id < b.id ? -1 : 1,
  );
  const read = new Set(signals.flatMap(numbersOf));
  const others = Object.entries(elsewhere).filter(([number]) => !read.has(number));
  return [
    '# Signals',
    '',
    'Each signal is one file in `utils/signals` and reads one fact. Weights are log-odds before calibration: _fitted_ on labelled',
    'tickets where at least five show the signal, else _stated_ (2 strong, 1 medium, 0.5 weak). The words of the word model have',
    'a weight each, in `utils/classify/data/words.json`. This file is written by `node tests/evaluation/signals-document.ts`.',
    '',
    'A signal stays when labelled tickets bear it out, when a publication says of its fact that it is of one side, or when generated',
    'histories or portfolios do; its source in the code names which. What none of them bears out is dropped.',
    '',
    '| Catalogue | Signal | Group | Speaks for | Reads | Weight | From |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...sorted.map(lineOf),
    '',
    '## Numbers of the catalogue that are no signal',
    '',
    '| Catalogue | Why |',
    '| --- | --- |',
    ...others.map(([number, why]) => `| ${number} | ${why} |`),
    '',
  ].join('\n');
};

if (process.argv[1] === import.meta.filename) writeFileSync(documentFile, signalsDocument());
