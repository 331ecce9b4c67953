import { existsSync, readFileSync } from 'node:fs';
import { ownCategory } from '../../utils/classify/explain.ts';
import type { Context } from '../../utils/model/context.ts';
import { defaultSettings } from '../../utils/model/settings.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import { defaultFile } from '../evaluation/data.ts';
import { readLabelled } from '../evaluation/labelled.ts';
import { contextsOf } from '../evaluation/portfolio.ts';
import { measureFlatness, measureVerdicts } from './engine.ts';
import { manyTickets } from './many-tickets.ts';

/**
 * `npm run bench -- engine [FILE]`: what a verdict with all its reasons costs beside `JSON.parse` of the same ticket, over
 * made tickets and over labelled ones where they are there, whole and without what is not known, and beside ever more stored tickets. Fails over 60 times, or when
 * a ticket costs more than 2.5 times as much beside 100,000 stored ones, whose groups are larger, as beside 1,000.
 */
const contextsFor = (tickets: readonly Ticket[]): Context[] =>
  contextsOf(tickets, (ticket) => ownCategory(ticket, defaultSettings, null));

/** A ticket's JSON without the fields of which nothing is known, about as the file has it. */
const known = (ticket: Ticket): string =>
  JSON.stringify(Object.fromEntries(Object.entries(ticket).filter(([, value]) => value !== null && value !== '')));

const verdictsOn = (name: string, tickets: readonly Ticket[], beside?: readonly string[]): number => {
  const { parse, verdict, ratio } = measureVerdicts(
    tickets.map((ticket) => JSON.stringify(ticket)),
    contextsFor(tickets),
    beside,
  );
  console.log(
    `${name}: parse ${parse.toFixed(1)} µs, verdict ${verdict.toFixed(1)} µs, median ratio ${ratio.toFixed(1)}`,
  );
  return ratio;
};

const ratios = [verdictsOn('1,000 made tickets', manyTickets(1_000))];
const file = process.argv[2] ?? defaultFile;
if (existsSync(file)) {
  const tickets = readLabelled(readFileSync(file, 'utf8')).map(({ ticket }) => ticket);
  ratios.push(verdictsOn(`${tickets.length} labelled tickets`, tickets));
  ratios.push(verdictsOn('the same, beside the JSON of what is known alone', tickets, tickets.map(known)));
}
const flat = measureFlatness();
for (const { stored, ticket } of flat) console.log(`beside ${stored} stored: ${ticket.toFixed(1)} µs a ticket`);
const growth = (flat.at(-1)?.ticket ?? 0) / (flat[0]?.ticket ?? 1);
process.exitCode = Math.max(...ratios) > 60 || growth > 2.5 ? 1 : 0;
