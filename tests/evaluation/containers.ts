import { judgeContainers } from './generated/container-figures.ts';
import { generateContainers } from './generated/container-portfolio.ts';

/** `node tests/evaluation/containers.ts [SEEDS]`: how well endless, slipped and sleeping containers are told in generated portfolios. */
const seeds = Number(process.argv[2] ?? 5);
for (let seed = 1; seed <= seeds; seed++)
  for (const [flag, { precision, recall, kinds }] of Object.entries(judgeContainers(generateContainers(seed))))
    console.log(
      `seed ${seed}: ${flag.padEnd(12)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}  ${JSON.stringify(kinds)}`,
    );
