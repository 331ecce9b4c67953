import { judgeContainers } from './container-figures.ts';
import { generateContainers } from './container-portfolio.ts';
import { usual } from './material.ts';
import { judgeSeries } from './series-figures.ts';
import { generateHistory } from './series-history.ts';
import { unseen } from './unseen-material.ts';

/** Seeds of which the figures are shown: the worst of them counts. */
const seeds = [1, 2, 3];

const shown = (values: readonly number[]): string => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return `${mean.toFixed(3)} (least ${Math.min(...values).toFixed(3)})`;
};

/** How well series are told apart in generated histories, and containers in generated portfolios: a line each. */
export const generatedFigures = (): string[] => {
  const series = Object.entries({ 'usual titles': usual, 'titles of other trades': unseen }).map(([name, material]) => {
    const figures = seeds.map((seed) => judgeSeries(generateHistory(seed, material)));
    const of = (which: 'precision' | 'recall' | 'cadencePrecision' | 'cadenceRecall'): string =>
      shown(figures.map((each) => each[which]));
    return (
      `series, 200 in 5,000 tickets, ${name}: precision ${of('precision')} recall ${of('recall')}, ` +
      `gap precision ${of('cadencePrecision')} recall ${of('cadenceRecall')}`
    );
  });
  const containers = seeds.map((seed) => judgeContainers(generateContainers(seed)));
  const flags = (['neverEnding', 'slipped', 'zombie'] as const).map((flag) => {
    const of = (which: 'precision' | 'recall'): string => shown(containers.map((each) => each[flag][which]));
    return `containers, ${flag}: precision ${of('precision')} recall ${of('recall')}`;
  });
  return [...series, ...flags];
};
