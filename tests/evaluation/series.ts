import { usual } from './generated/material.ts';
import { judgeSeries } from './generated/series-figures.ts';
import { generateHistory } from './generated/series-history.ts';
import { unseen } from './generated/unseen-material.ts';

/** `node tests/evaluation/series.ts [SEEDS] [--errors]`: how well series are told apart in generated histories. */
const seeds = Number(process.argv.slice(2).find((each) => !each.startsWith('--')) ?? 5);
const shown = (value: number): string => value.toFixed(3);
for (const [name, material] of Object.entries({ usual, unseen }))
  for (let seed = 1; seed <= seeds; seed++) {
    const figures = judgeSeries(generateHistory(seed, material));
    console.log(
      `${name}, seed ${seed}: ${figures.tickets} tickets, series precision ${shown(figures.precision)} recall ${shown(figures.recall)}, ` +
        `cadence precision ${shown(figures.cadencePrecision)} recall ${shown(figures.cadenceRecall)}`,
    );
    if (!process.argv.includes('--errors')) continue;
    for (const { truth, series } of figures.wrong)
      console.log(
        `  wrong  ${truth.kind.padEnd(10)} ${truth.ticket.title}  →  ${series?.count} × ${series?.mask} every ${series?.cadenceDays}`,
      );
    for (const { truth } of figures.missed) console.log(`  missed ${truth.series?.padEnd(50)} ${truth.ticket.title}`);
  }
